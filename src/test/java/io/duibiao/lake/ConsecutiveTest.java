package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.Option;

@ExtendWith(SparkExtension.class)
class ConsecutiveTest {

    @Test
    void each_task_takes_partitions_that_follow_one_another_in_their_order(SparkSession spark) {
        assertThat(takenFrom(10, 3, spark)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6, 7, 8, 9));
    }

    @Test
    void there_are_no_more_tasks_than_partitions(SparkSession spark) {
        assertThat(takenFrom(2, 5, spark)).containsExactly(List.of(0), List.of(1));
    }

    private static List<List<Integer>> takenFrom(int partitions, int tasks, SparkSession spark) {
        List<Integer> numbers = IntStream.range(0, partitions).boxed().toList();
        RDD<Integer> oneEach = new JavaSparkContext(spark.sparkContext())
                .parallelize(numbers, partitions)
                .rdd();
        return oneEach.coalesce(tasks, false, Option.apply(new Consecutive()), null)
                .toJavaRDD()
                .glom()
                .collect();
    }
}
