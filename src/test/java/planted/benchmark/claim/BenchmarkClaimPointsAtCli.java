package planted.benchmark.claim;

/** Planted: an arrow that points the wrong way. */
final class BenchmarkClaimPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
