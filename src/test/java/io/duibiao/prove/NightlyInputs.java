package io.duibiao.prove;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.SpecifiedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What others drop into the folder of a job night after night: reports, late ones, revisions, copies, corrections, new names. */
final class NightlyInputs {
    private static final List<String> REGIONS = List.of(
            "500000", "500101", "500102", "500103", "500104", "500105", "500106", "500107", "500108", "500109",
            "500110", "500111", "500112", "500113", "500114", "500115");
    private static final List<String> PERIODS = List.of("2020", "2021", "2022-H1", "2022", "2023-H1");
    private static final Map<String, String> OPENINGS =
            Map.of("2020", "全年", "2021", "全年", "2022-H1", "上半年", "2022", "全年", "2023-H1", "上半年");

    private final Path folder;
    private final TreeMap<String, String> gdpByFile = new TreeMap<>();
    private final Map<String, String> corrections = new TreeMap<>();

    /** Makes the folder of a job without any input. */
    NightlyInputs(Path folder) throws IOException {
        this.folder = folder;
        Path reference = Files.createDirectories(folder.resolve("reference"));
        try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
            for (Path file : files.toList()) {
                Files.copy(file, reference.resolve(String.valueOf(file.getFileName())));
            }
        }
        Files.createDirectories(folder.resolve("in"));
        writeCorrections();
    }

    /** Returns the job whose lake and outputs lie in this folder beside the inputs. */
    SpecifiedJob job(String place) throws IOException {
        Path file = folder.resolve(place + ".yaml");
        Files.write(
                file,
                List.of(
                        "name: nights",
                        "reference: reference",
                        "corrections: corrections.csv",
                        "lake: " + place + "/lake",
                        "output: " + place + "/out",
                        "inputs: [{files: in}]",
                        "publish: {among: '500000', period: 2023-H1, indicators: [gdp]}"));
        return JobSpecificationReader.read(file);
    }

    /** Lets happen what chance brings in one night; returns what it was, for the table. */
    String happen(Random chance) throws IOException {
        int what = gdpByFile.size() < 6 ? 0 : chance.nextInt(100);
        if (what < 40) {
            return report(chance);
        }
        String file = List.copyOf(gdpByFile.keySet()).get(chance.nextInt(gdpByFile.size()));
        if (what < 65) {
            write(file, chance);
            return "revisions";
        }
        if (what < 75) {
            return remove(file);
        }
        if (what < 85) {
            return copy(file);
        }
        return what < 97 ? correct(file, chance) : name(chance);
    }

    private String report(Random chance) throws IOException {
        String region = REGIONS.get(chance.nextInt(REGIONS.size()));
        String period = PERIODS.get(chance.nextInt(PERIODS.size()));
        String file = region + "-" + period + "-report.txt";
        boolean isKnown = gdpByFile.containsKey(file);
        write(file, chance);
        return isKnown ? "revisions" : period.equals("2023-H1") ? "reports" : "late reports";
    }

    private void write(String file, Random chance) throws IOException {
        String gdp = (100 + chance.nextInt(900)) + "." + chance.nextInt(10);
        String growth = (1 + chance.nextInt(9)) + "." + chance.nextInt(10);
        String opening = OPENINGS.get(file.substring(7, file.indexOf('-', 12) < 0 ? 11 : end(file)));
        String text = opening + ",实现地区生产总值" + gdp + "亿元,同比增长" + growth + "%。固定资产投资增长" + chance.nextInt(9) + ".5%。\n";
        Files.writeString(folder.resolve("in").resolve(file), text);
        gdpByFile.put(file, gdp);
    }

    private static int end(String file) {
        return file.indexOf("-report") < 0 ? file.indexOf("-bulletin") : file.indexOf("-report");
    }

    private String remove(String file) throws IOException {
        Files.delete(folder.resolve("in").resolve(file));
        gdpByFile.remove(file);
        return "removals";
    }

    private String copy(String file) throws IOException {
        String other = file.replace("-report", "-bulletin");
        Files.writeString(
                folder.resolve("in").resolve(other),
                Files.readString(folder.resolve("in").resolve(file)));
        gdpByFile.put(other, String.valueOf(gdpByFile.get(file)));
        return "copies";
    }

    /** A correction of a file that is revised later fits no longer, and is a reject from then on; a figure's next one takes its place. */
    private String correct(String file, Random chance) throws IOException {
        String gdp = String.valueOf(gdpByFile.get(file));
        int start = Files.readString(folder.resolve("in").resolve(file)).indexOf(gdp);
        String figure = String.join(",", file, start + ".." + (start + gdp.length()), gdp, "地区生产总值", "value", gdp);
        corrections.put(
                figure,
                String.join(
                        ",",
                        figure,
                        Integer.toString(100 + chance.nextInt(900)),
                        "李",
                        "2023-08-02",
                        "correction " + corrections.size()));
        writeCorrections();
        return "corrections";
    }

    private void writeCorrections() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("document,place,number_text,subject,field,read,right,who,when,why"));
        lines.addAll(corrections.values());
        Files.write(folder.resolve("corrections.csv"), lines);
    }

    private String name(Random chance) throws IOException {
        Path indicators = folder.resolve("reference/indicators.csv");
        String alias = "新名" + chance.nextInt(1_000_000);
        Files.writeString(indicators, Files.readString(indicators).replaceFirst(",GDP\\|", ",GDP|" + alias + "|"));
        return "new names in the catalogue";
    }
}
