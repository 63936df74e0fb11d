package planted.export;

/** Planted: an arrow that points the wrong way. */
final class ExportPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
