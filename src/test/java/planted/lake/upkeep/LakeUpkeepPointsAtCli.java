package planted.lake.upkeep;

/** Planted: an arrow that points the wrong way. */
final class LakeUpkeepPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
