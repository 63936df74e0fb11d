package planted.statement.sheet;

/** Planted: an arrow that points the wrong way. */
final class StatementSheetPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
