package planted.notebook;

/** Planted: an arrow that points the wrong way. */
final class NotebookPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
