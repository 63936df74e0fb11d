package io.duibiao.bench;

import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A folder of short reports of counties and half years, those of Chongqing first, and the job that reads them. */
final class ManyReports {
    private static final int LAST_YEAR = 2023;

    private ManyReports() {}

    /** Writes so many reports below a folder, and returns the job specification. */
    static Path write(Path folder, long reports) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("reports"));
        List<Region> counties = Catalogues.in(Path.of("data/reference")).load().regions().all().stream()
                .filter(region -> region.level() == Level.COUNTY)
                .sorted(Comparator.comparing((Region region) -> !region.code().startsWith("50"))
                        .thenComparing(Region::code))
                .toList();
        for (int i = 0; i < reports; i++) {
            Region county = counties.get(i % counties.size());
            int year = LAST_YEAR - i / counties.size();
            Files.writeString(
                    inputs.resolve(county.code() + "-" + year + "-H1-report.txt"), text(county.name(), year, i));
        }
        return Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: growth",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: reports}]",
                        "publish: {among: '500000', period: 2023-H1, indicators: [gdp]}"));
    }

    private static String text(String name, int year, int seed) {
        return String.format(
                Locale.ROOT,
                "%s%d年上半年经济运行情况\n\n上半年，全区实现地区生产总值%.1f亿元，同比增长%.1f%%。其中，第一产业增加值%.1f亿元，增长%.1f%%；"
                        + "第二产业增加值%.1f亿元，增长%.1f%%。社会消费品零售总额%.1f亿元，同比增长%.1f%%。\n",
                name,
                year,
                120 + seed % 911 * 0.7,
                3 + seed % 53 * 0.1,
                12 + seed % 97 * 0.3,
                2 + seed % 31 * 0.1,
                40 + seed % 409 * 0.5,
                3 + seed % 47 * 0.1,
                60 + seed % 613 * 0.4,
                4 + seed % 41 * 0.1);
    }
}
