package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.lexis.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands at the beginning of a document.
 *
 * @param head the first characters, in plain form
 * @param titles the lines among the first that are titles by their words
 * @param kind what kind of document the titles name
 */
record Heading(String head, List<String> titles, DocumentKind kind) {
    static final String WORK_REPORT = "政府工作报告";
    private static final int HEAD = 1200;
    private static final int TITLE_LINES = 20;
    private static final int LONGEST_TITLE = 60;
    private static final List<String> TITLE_WORDS = List.of("报告", "公报", "情况", "运行", "统计", "解读", "完成", "快报", "综述", "发布");
    /** A press note on the opening of a congress tells what the work report says. */
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人代会|人大[^,。\\n]{1,6}次会议");

    /** 来源:某省统计局 发布时间:2022-07-20, 某市统计局 2021年4月20日: who put it out and when, and not what it tells of. */
    private static final Pattern IMPRINT = Pattern.compile(
            "来源[::]|发布(?:时间|日期|机构)|(?:时间|日期|作者|编辑|浏览量?|字号|字体)[::]|^[^,。报告公]{0,24}(?:局|队|府|委|办公室)[\\s(]*20\\d\\d年\\d{1,2}月\\d{1,2}日[\\s)]*$");

    private static final String HALF_DONE = "半年";
    private static final String SECOND_HALF = "下半年";

    Heading {
        titles = List.copyOf(titles);
    }

    /** Returns the heading of a document; a press note on a congress that tells of the work report is taken for the report. */
    static Heading of(Document document) {
        String text = document.text().substring(0, Math.min(document.text().length(), HEAD));
        String head = PlainText.of(text).text();
        List<String> titles = head.lines()
                .limit(TITLE_LINES * 2L)
                .filter(Heading::isShort)
                .filter(line -> TITLE_WORDS.stream().anyMatch(line::contains))
                .toList();
        DocumentKind named = kind(titles);
        boolean note = named == DocumentKind.UNKNOWN || named == DocumentKind.PRESS_NOTE;
        return new Heading(head, titles, note && tellsOfCongress(head) ? DocumentKind.WORK_REPORT : named);
    }

    /** Returns whether the document looks back on a year and promises another. */
    boolean isWorkReport() {
        return kind == DocumentKind.WORK_REPORT;
    }

    /** Returns the titles that tell of something, without those that say who put them out, and when. */
    Stream<String> telling() {
        return titles.stream().filter(line -> !isImprint(line));
    }

    /** Returns the titles that say who put the document out, and when. */
    Stream<String> imprints() {
        return titles.stream().filter(Heading::isImprint);
    }

    private static boolean isImprint(String line) {
        return IMPRINT.matcher(line).find();
    }

    /** Returns the first lines that could be titles by their length. */
    Stream<String> shortLines() {
        return head.lines().limit(TITLE_LINES).filter(Heading::isShort);
    }

    /** Returns the first line, where it could be a title by its length. */
    Optional<String> firstLine() {
        return head.lines().limit(1).filter(Heading::isShort).findFirst();
    }

    /** Returns the last day that is written here: that on which the document came out. */
    Optional<LocalDate> released() {
        return WrittenDay.last(head);
    }

    /** 上半年 or 半年, and not 下半年: returns whether a title is of the first half of a year. */
    static boolean isOfHalf(String title) {
        return title.contains(HALF_DONE) && !title.contains(SECOND_HALF);
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_TITLE && !line.contains("。");
    }

    private static DocumentKind kind(List<String> titles) {
        for (String title : titles) {
            if (title.contains("公报")) {
                return DocumentKind.BULLETIN;
            }
            if (title.contains("完成情况")
                    || title.contains("执行情况")
                    || title.contains("运行情况")
                    || title.contains("经济运行")
                    || title.contains("经济形势")) {
                return DocumentKind.REPORT;
            }
            if (title.contains(WORK_REPORT)) {
                return isOfHalf(title) ? DocumentKind.REPORT : DocumentKind.WORK_REPORT;
            }
        }
        return titles.isEmpty() ? DocumentKind.UNKNOWN : DocumentKind.PRESS_NOTE;
    }

    private static boolean tellsOfCongress(String head) {
        return head.contains(WORK_REPORT) && CONGRESS.matcher(head).find();
    }
}
