package planted.lake.backup;

/** Planted: an arrow that points the wrong way. */
final class LakeBackupPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
