package planted.publish.exchange;

/** Planted: an arrow that points the wrong way. */
final class PublishExchangePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
