package planted.document.limit;

/** Planted: an arrow that points the wrong way. */
final class DocumentLimitPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
