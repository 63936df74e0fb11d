package planted.statement.prose;

/** Planted: an arrow that points the wrong way. */
final class StatementProsePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
