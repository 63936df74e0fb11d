package planted.schema;

/** Planted: an arrow that points the wrong way. */
final class SchemaPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
