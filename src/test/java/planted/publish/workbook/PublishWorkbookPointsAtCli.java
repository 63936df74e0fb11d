package planted.publish.workbook;

/** Planted: an arrow that points the wrong way. */
final class PublishWorkbookPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
