package planted.job.history;

/** Planted: an arrow that points the wrong way. */
final class JobHistoryPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
