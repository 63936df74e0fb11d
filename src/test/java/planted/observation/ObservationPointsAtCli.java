package planted.observation;

/** Planted: an arrow that points the wrong way. */
final class ObservationPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
