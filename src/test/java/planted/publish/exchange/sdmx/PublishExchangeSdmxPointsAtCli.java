package planted.publish.exchange.sdmx;

/** Planted: an arrow that points the wrong way. */
final class PublishExchangeSdmxPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
