package planted.document;

/** Planted: an arrow that points the wrong way. */
final class DocumentPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
