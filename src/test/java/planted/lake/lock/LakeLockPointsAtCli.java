package planted.lake.lock;

/** Planted: an arrow that points the wrong way. */
final class LakeLockPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
