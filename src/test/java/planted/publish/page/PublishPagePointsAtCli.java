package planted.publish.page;

/** Planted: an arrow that points the wrong way. */
final class PublishPagePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
