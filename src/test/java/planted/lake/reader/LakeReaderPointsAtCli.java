package planted.lake.reader;

/** Planted: an arrow that points the wrong way. */
final class LakeReaderPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
