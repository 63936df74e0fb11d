package planted.benchmark.study;

/** Planted: an arrow that points the wrong way. */
final class BenchmarkStudyPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
