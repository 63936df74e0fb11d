package planted.benchmark;

/** Planted: an arrow that points the wrong way. */
final class BenchmarkPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
