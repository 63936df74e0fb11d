package io.duibiao.cli;

import io.duibiao.reference.Indicator;
import picocli.CommandLine.Option;

/** Which indicator: shared by the commands that ask about one. */
final class IndicatorOption {
    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "ID",
            description = "the indicator's id, or a Chinese name of it")
    private String indicator = "";

    Indicator in(Ask ask) {
        return ask.indicator(indicator);
    }
}
