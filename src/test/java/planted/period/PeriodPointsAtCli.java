package planted.period;

/** Planted: an arrow that points the wrong way. */
final class PeriodPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
