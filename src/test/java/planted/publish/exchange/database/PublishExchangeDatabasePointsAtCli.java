package planted.publish.exchange.database;

/** Planted: an arrow that points the wrong way. */
final class PublishExchangeDatabasePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
