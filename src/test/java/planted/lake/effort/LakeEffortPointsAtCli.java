package planted.lake.effort;

/** Planted: an arrow that points the wrong way. */
final class LakeEffortPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
