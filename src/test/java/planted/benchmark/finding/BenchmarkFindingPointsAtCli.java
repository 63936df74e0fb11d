package planted.benchmark.finding;

/** Planted: an arrow that points the wrong way. */
final class BenchmarkFindingPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
