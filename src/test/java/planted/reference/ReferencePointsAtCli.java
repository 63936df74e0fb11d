package planted.reference;

/** Planted: an arrow that points the wrong way. */
final class ReferencePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
