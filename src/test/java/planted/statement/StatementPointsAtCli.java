package planted.statement;

/** Planted: an arrow that points the wrong way. */
final class StatementPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
