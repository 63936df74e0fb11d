package planted.publish.brief;

/** Planted: an arrow that points the wrong way. */
final class PublishBriefPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
