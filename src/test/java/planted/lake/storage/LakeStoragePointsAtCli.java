package planted.lake.storage;

/** Planted: an arrow that points the wrong way. */
final class LakeStoragePointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
