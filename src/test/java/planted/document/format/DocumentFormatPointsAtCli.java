package planted.document.format;

/** Planted: an arrow that points the wrong way. */
final class DocumentFormatPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
