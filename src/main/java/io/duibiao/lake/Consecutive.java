package io.duibiao.lake;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.Partition;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import scala.Option;
import scala.collection.mutable.ArrayBuffer;

/** Lets each task take as many partitions as any other, those that follow one another, one after the other. */
final class Consecutive implements PartitionCoalescer, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public PartitionGroup[] coalesce(int most, RDD<?> parent) {
        Partition[] all = parent.partitions();
        PartitionGroup[] groups = new PartitionGroup[Math.min(most, all.length)];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new PartitionGroup(Option.empty());
            Partition[] some = Arrays.copyOfRange(all, first(i, all, groups), first(i + 1, all, groups));
            ArrayBuffer<Partition> taken = groups[i].partitions();
            for (Partition partition : some) {
                taken.addOne(partition);
            }
        }
        return groups;
    }

    private static int first(int group, Partition[] all, PartitionGroup[] groups) {
        return (int) ((long) group * all.length / groups.length);
    }
}
