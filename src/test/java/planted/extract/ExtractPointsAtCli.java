package planted.extract;

/** Planted: an arrow that points the wrong way. */
final class ExtractPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
