package planted.publish.chart;

/** Planted: an arrow that points the wrong way. */
final class PublishChartPointsAtCli {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
