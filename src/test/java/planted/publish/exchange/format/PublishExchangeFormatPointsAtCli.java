package planted.publish.exchange.format;

/** Planted: an arrow that points the wrong way. */
final class PublishExchangeFormatPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
