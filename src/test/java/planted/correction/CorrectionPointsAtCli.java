package planted.correction;

/** Planted: an arrow that points the wrong way. */
final class CorrectionPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
