package planted.lake.writer;

/** Planted: an arrow that points the wrong way. */
final class LakeWriterPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
