package planted.publish;

/** Planted: an arrow that points the wrong way. */
final class PublishPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
