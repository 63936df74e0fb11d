package planted.publish.proof;

/** Planted: an arrow that points the wrong way. */
final class PublishProofPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
