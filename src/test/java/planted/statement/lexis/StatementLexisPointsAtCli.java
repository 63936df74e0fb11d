package planted.statement.lexis;

/** Planted: an arrow that points the wrong way. */
final class StatementLexisPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
