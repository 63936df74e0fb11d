package planted.benchmark.result;

/** Planted: an arrow that points the wrong way. */
final class BenchmarkResultPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
