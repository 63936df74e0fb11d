import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A name node and a data node on this machine: java MiniHdfs.java PORT FOLDER, until it is killed. */
final class MiniHdfs {
    public static void main(String[] arguments) throws Exception {
        Configuration settings = new Configuration();
        settings.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, arguments[1]);
        settings.set("dfs.namenode.http-address", "127.0.0.1:0");
        new MiniDFSCluster.Builder(settings)
                .nameNodePort(Integer.parseInt(arguments[0]))
                .numDataNodes(1)
                .build()
                .waitClusterUp();
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
