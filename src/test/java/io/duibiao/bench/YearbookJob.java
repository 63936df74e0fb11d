package io.duibiao.bench;

import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A job over a table for each of some indicators: Chongqing and its districts by years, seeded figures, the shipped catalogues.
 *
 * @param folder where job, tables, lake and outputs are
 * @param indicators how many tables
 * @param years how many years up to 2023
 */
record YearbookJob(Path folder, int indicators, int years) {
    private static final int LAST_YEAR = 2023;
    private static final String CITY = "500000";
    private static final Path REFERENCE = Path.of("data/reference").toAbsolutePath();

    /** Writes tables and job. */
    YearbookJob write() throws IOException {
        Files.createDirectories(tables());
        for (Indicator indicator : shown()) {
            writeTable(indicator, 0);
        }
        Files.write(
                file(),
                List.of(
                        "name: yearbook",
                        "reference: " + REFERENCE,
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: tables}]",
                        "publish: {among: '" + CITY + "', period: " + LAST_YEAR + ", highlight: '500101'}"));
        return this;
    }

    /** Writes the table of one indicator anew, with another figure of one district in the last year. */
    void correct(int round) throws IOException {
        writeTable(shown().get(0), round);
    }

    /** Returns the job specification. */
    Path file() {
        return folder.resolve("job.yaml");
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private List<Indicator> shown() {
        List<Indicator> sums = reference().indicators().all().stream()
                .filter(indicator -> indicator.kind() == Indicator.Kind.FLOW
                        && indicator.unit().equals("亿元"))
                .limit(indicators)
                .toList();
        if (sums.size() < indicators) {
            throw new IllegalStateException(
                    "The catalogue has no more than " + sums.size() + " sums of money a period");
        }
        return sums;
    }

    private static Reference reference() {
        return Catalogues.in(REFERENCE).load();
    }

    private void writeTable(Indicator indicator, int correction) throws IOException {
        Random random = new Random(indicator.id().hashCode());
        List<String> lines = new ArrayList<>(
                List.of("region_code,region_name,indicator,period,value,unit,source,vintage,released,remark"));
        List<Region> districts = reference().regions().all().stream()
                .filter(region -> region.parent().filter(CITY::equals).isPresent()
                        && region.validity().covers(LAST_YEAR))
                .toList();
        for (Region district : districts) {
            double level = 20 + random.nextInt(800);
            for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                level *= 1 + (random.nextInt(120) - 20) / 1000.0;
                boolean corrected = correction > 0 && year == LAST_YEAR && district.equals(districts.get(0));
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%d,%.2f,亿元,bench,,%d-03-01,",
                        district.code(),
                        district.name(),
                        indicator.names().zh(),
                        year,
                        corrected ? level + correction / 10.0 : level,
                        year + 1));
            }
        }
        Files.write(tables().resolve(indicator.id() + ".csv"), lines);
    }
}
