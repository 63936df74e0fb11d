package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A sheet drawn at random with known content: some indicators of some cities in some years, in one of the usual shapes, with
 * units in one of the usual places and the noise of print.
 */
final class RandomSheet {
    private static final List<String> CITIES =
            List.of("南京市", "无锡市", "徐州市", "常州市", "苏州市", "南通市", "连云港市", "盐城市", "扬州市", "镇江市", "泰州市", "宿迁市");
    private static final List<Measured> INDICATORS = List.of(
            new Measured("地区生产总值", "亿元"),
            new Measured("常住人口", "万人"),
            new Measured("社会消费品零售总额", "亿元"),
            new Measured("粮食产量", "万吨"),
            new Measured("城镇居民人均可支配收入", "元"),
            new Measured("出口总额", "亿美元"),
            new Measured("一般公共预算收入", "亿元"));

    private final Random random;
    private final List<String> cities;
    private final List<Measured> indicators;
    private final List<Integer> years;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();

    private record Measured(String name, String unit) {}

    RandomSheet(long seed) {
        random = new Random(seed);
        cities = some(CITIES, 2 + random.nextInt(6));
        indicators = some(INDICATORS, 2 + random.nextInt(4));
        int first = 2010 + random.nextInt(10);
        years = List.of(first, first + 1, first + 2).subList(0, 2 + random.nextInt(2));
        switch (random.nextInt(5)) {
            case 0 -> regionByYear();
            case 1 -> regionByIndicator();
            case 2 -> indicatorByYear();
            case 3 -> regionByIndicatorAndYear();
            default -> panel();
        }
        noise();
    }

    private <T> List<T> some(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, all.size()));
    }

    Sheet sheet() {
        List<List<SheetCell>> cells = rows.stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
        return new Sheet("Sheet1", cells, List.of(), false);
    }

    /** Returns what is to be read, each as region, indicator, year, value and unit. */
    Set<String> expected() {
        return expected;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(
                row -> text.append(String.join(" | ", row).replace("\n", "¶")).append('\n'));
        return text.toString();
    }

    private void regionByYear() {
        for (Measured measured : indicators) {
            boolean inNote = random.nextBoolean();
            rows.add(List.of("3-" + (1 + indicators.indexOf(measured)) + " 各市" + measured.name()
                    + (inNote ? "" : "(" + measured.unit() + ")")));
            if (inNote) {
                rows.add(List.of("", "单位：" + measured.unit()));
            }
            List<String> header = new ArrayList<>(List.of(spread("地区")));
            years.forEach(year -> header.add(year + (random.nextBoolean() ? "年" : "")));
            rows.add(header);
            for (String city : cities) {
                List<String> row = new ArrayList<>(List.of(spread(city)));
                years.forEach(year -> row.add(figure(city, measured, year)));
                rows.add(row);
            }
        }
    }

    private void regionByIndicator() {
        int year = years.get(0);
        rows.add(List.of(year + "年各市主要经济指标"));
        rows.add(header("城市"));
        for (String city : cities) {
            List<String> row = new ArrayList<>(List.of(spread(city)));
            indicators.forEach(measured -> row.add(figure(city, measured, year)));
            rows.add(row);
        }
    }

    private void indicatorByYear() {
        String city = cities.get(0);
        rows.add(List.of(city + "主要年份经济指标"));
        List<String> header = new ArrayList<>(List.of("指标", "单位"));
        years.forEach(year -> header.add(year + "年"));
        rows.add(header);
        for (Measured measured : indicators) {
            List<String> row = new ArrayList<>(List.of(measured.name(), measured.unit()));
            years.forEach(year -> row.add(figure(city, measured, year)));
            rows.add(row);
        }
    }

    private void regionByIndicatorAndYear() {
        rows.add(List.of("各市主要经济指标"));
        List<String> above = new ArrayList<>(List.of("地区"));
        List<String> below = new ArrayList<>(List.of(""));
        for (Measured measured : indicators) {
            for (int year : years) {
                above.add(year == years.get(0) ? measured.name() + "(" + measured.unit() + ")" : "");
                below.add(year + "年");
            }
        }
        rows.add(above);
        rows.add(below);
        for (String city : cities) {
            List<String> row = new ArrayList<>(List.of(spread(city)));
            for (Measured measured : indicators) {
                years.forEach(year -> row.add(figure(city, measured, year)));
            }
            rows.add(row);
        }
    }

    private void panel() {
        List<String> header = new ArrayList<>(header("地区"));
        header.add(1, "年份");
        rows.add(header);
        for (String city : cities) {
            for (int year : years) {
                List<String> row = new ArrayList<>(List.of(city, String.valueOf(year)));
                indicators.forEach(measured -> row.add(figure(city, measured, year)));
                rows.add(row);
            }
        }
    }

    private List<String> header(String first) {
        List<String> header = new ArrayList<>(List.of(first));
        for (Measured measured : indicators) {
            String english = random.nextInt(4) == 0 ? "\nSome English Label" : "";
            header.add(measured.name() + (random.nextBoolean() ? "\n" : "") + "(" + measured.unit() + ")" + english);
        }
        return header;
    }

    private String spread(String name) {
        return random.nextInt(3) == 0 ? String.join("  ", name.split("")) : name;
    }

    private String figure(String city, Measured measured, int year) {
        if (random.nextInt(20) == 0) {
            return List.of("", "…", "-", "—").get(random.nextInt(4));
        }
        BigDecimal value = BigDecimal.valueOf(10 + random.nextInt(1_000_000), 1 + random.nextInt(2));
        expected.add(
                String.join(" ", city, measured.name(), String.valueOf(year), value.toPlainString(), measured.unit()));
        String text = value.toPlainString();
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, text.length() - 1) + " " + text.substring(text.length() - 1);
            case 1 -> text + "\t";
            case 2 -> String.format(java.util.Locale.ROOT, "%,." + value.scale() + "f", value);
            default -> text;
        };
    }

    private void noise() {
        if (random.nextBoolean()) {
            rows.add(List.of("注：本表数据为年报数，2010年以前不含下辖县。"));
        }
        if (random.nextBoolean()) {
            rows.add(0, List.of(""));
        }
    }
}
