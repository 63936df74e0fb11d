package planted.job.telling;

/** Planted: an arrow that points the wrong way. */
final class TellingPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
