package planted.job;

/** Planted: an arrow that points the wrong way. */
final class JobPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
