package planted.benchmark.result;

/** Planted: every library outside its room. */
final class ForbiddenLibraries {
    Class<?>[] all() {
        return new Class<?>[] {
            org.apache.spark.sql.SparkSession.class,
            io.delta.tables.DeltaTable.class,
            org.apache.parquet.hadoop.ParquetWriter.class,
            org.apache.hadoop.conf.Configuration.class,
            org.apache.poi.ss.usermodel.Workbook.class,
            org.apache.pdfbox.pdmodel.PDDocument.class,
            org.jsoup.Jsoup.class,
            org.jfree.chart.JFreeChart.class,
            org.apache.batik.svggen.SVGGraphics2D.class,
            java.sql.Connection.class,
            picocli.CommandLine.class,
            org.slf4j.Logger.class,
            jdk.jshell.JShell.class,
            org.dflib.jjava.jupyter.kernel.BaseKernel.class,
            org.snakeyaml.engine.v2.api.Load.class,
            io.prometheus.metrics.model.snapshots.Labels.class,
            io.openlineage.client.OpenLineage.class
        };
    }
}
