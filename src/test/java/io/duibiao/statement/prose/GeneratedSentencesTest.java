package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences made from a small grammar with known readings: subjects, forms, units, signs and comparators in any mixture. */
final class GeneratedSentencesTest {
    private static final int SENTENCES = 100_000;
    private static final List<String> SUBJECTS = List.of(
            "地区生产总值",
            "固定资产投资",
            "工业投资",
            "社会消费品零售总额",
            "一般公共预算收入",
            "税收收入",
            "规上工业增加值",
            "进出口总额",
            "出口总额",
            "旅游收入",
            "粮食产量",
            "水果产量",
            "铁路货运量",
            "港口货物吞吐量",
            "工业用电量");
    private static final List<String> UPS = List.of("增长", "同比增长", "上升", "比上年同期增长");
    private static final List<String> DOWNS = List.of("下降", "同比下降", "减少");

    @Test
    void every_generated_sentence_is_read_as_it_was_made_seed_1978() {
        Random random = new Random(1978);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            Made made = make(random);
            List<String> read = Reader.lines(made.sentence());
            if (!read.equals(made.readings())) {
                wrong.add(made.sentence() + "\n  expected " + made.readings() + "\n  was      " + read);
            }
        }
        assertThat(wrong.size())
                .as(
                        "sentences read otherwise than they were made, of %d; the first: %s",
                        SENTENCES, wrong.stream().findFirst())
                .isZero();
    }

    private record Made(String sentence, List<String> readings) {}

    private static Made make(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> growth(random);
            case 1 -> amountAndGrowth(random);
            case 2 -> distributed(random);
            case 3 -> gaps(random);
            default -> each(random);
        };
    }

    private static Made growth(Random random) {
        String subject = pick(SUBJECTS, random);
        Growth growth = Growth.any(random);
        return new Made(subject + growth.words() + "。", List.of(growth.line(subject)));
    }

    private static Made amountAndGrowth(Random random) {
        String subject = pick(SUBJECTS, random);
        String amount = number(random, 900);
        Growth growth = Growth.any(random);
        String joint = random.nextBoolean() ? "、" : ",";
        return new Made(
                subject + amount + "亿元" + joint + growth.words() + "。",
                List.of(line(amount, subject, "LEVEL", amount, "亿元"), growth.line(subject)));
    }

    private static Made distributed(Random random) {
        List<String> subjects = several(random, 2 + random.nextInt(3));
        List<String> numbers = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        for (String subject : subjects) {
            String number = number(random, 30);
            numbers.add(number + "%");
            readings.add(line(number, subject, "YOY", number, "%"));
        }
        return new Made(String.join("、", subjects) + "分别增长" + String.join("、", numbers) + "。", readings);
    }

    private static Made gaps(Random random) {
        String subject = pick(SUBJECTS, random);
        Growth growth = Growth.any(random);
        String nation = number(random, 5);
        String city = number(random, 5);
        boolean higher = random.nextBoolean();
        String sign = higher ? "" : "-";
        return new Made(
                subject + growth.words() + ",比全国、全市分别" + (higher ? "高" : "低") + nation + "个、" + city + "个百分点。",
                List.of(
                        growth.line(subject),
                        line(nation, subject, "GAP_NATION", sign + nation, "个百分点"),
                        line(city, subject, "GAP_CITY", sign + city, "个百分点")));
    }

    private static Made each(Random random) {
        List<String> subjects = several(random, 2);
        String number = number(random, 30);
        List<String> readings = subjects.stream()
                .map(subject -> line(number, subject, "YOY", number, "%"))
                .toList();
        return new Made(String.join("、", subjects) + "均增长" + number + "%。", readings);
    }

    private record Growth(String words, String written, String value) {
        static Growth any(Random random) {
            String number = GeneratedSentencesTest.number(random, 40);
            boolean up = random.nextInt(3) > 0;
            String verb = pick(up ? UPS : DOWNS, random);
            return new Growth(verb + number + "%", number, up ? number : "-" + number);
        }

        String line(String subject) {
            return GeneratedSentencesTest.line(written, subject, "YOY", value, "%");
        }
    }

    private static String line(String number, String subject, String measure, String value, String unit) {
        return "| " + String.join(" | ", number, subject, measure, value, unit, "", "", "") + " |";
    }

    private static String number(Random random, int below) {
        return 1 + random.nextInt(below) + "." + (1 + random.nextInt(9));
    }

    private static List<String> several(Random random, int count) {
        List<String> subjects = new ArrayList<>();
        while (subjects.size() < count) {
            String subject = pick(SUBJECTS, random);
            if (!subjects.contains(subject)) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
