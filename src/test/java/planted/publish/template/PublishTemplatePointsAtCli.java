package planted.publish.template;

/** Planted: an arrow that points the wrong way. */
final class PublishTemplatePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
