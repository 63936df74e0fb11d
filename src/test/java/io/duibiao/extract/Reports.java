package io.duibiao.extract;

import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Texts read as a district's half-year report, with the project's own catalogues. */
final class Reports {
    static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    static final Dateline DISTRICT = new Dateline(
            REFERENCE.regions().byCode("500101"), Period.tryParse("2023-H1"), DocumentKind.REPORT, Optional.empty());

    private Reports() {}

    static FileStatements read(String name, String text) {
        return new FigureReader(REFERENCE).statements(name, text.getBytes(StandardCharsets.UTF_8), DISTRICT);
    }
}
