package planted.publish.drawing;

/** Planted: an arrow that points the wrong way. */
final class PublishDrawingPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
