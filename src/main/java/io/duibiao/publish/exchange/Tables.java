package io.duibiao.publish.exchange;

import io.duibiao.publish.Publication;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a publication for other programs. */
public final class Tables {
    private final Publication publication;

    /** Makes the tables of a publication. */
    public Tables(Publication publication) {
        this.publication = publication;
    }

    /** Returns every table by its file's name, in the order in which they are listed: {@code rankings.csv} first. */
    public Map<String, Csv> all() {
        Map<String, Csv> tables = new LinkedHashMap<>();
        tables.put("rankings.csv", new RankingsTable(publication).write());
        tables.put("growth.csv", new GrowthTable(publication).write());
        tables.put("missing.csv", new MissingTable(publication).write());
        tables.put("findings.csv", new FindingsTable(publication).write());
        return tables;
    }
}
