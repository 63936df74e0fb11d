package planted.lake;

/** Planted: an arrow that points the wrong way. */
final class LakePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
