package planted.job.carrier;

/** Planted: an arrow that points the wrong way. */
final class CarrierPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
