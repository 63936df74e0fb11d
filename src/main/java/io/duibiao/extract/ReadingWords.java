package io.duibiao.extract;

import io.duibiao.correction.Correction;
import io.duibiao.publish.page.Mark;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A reading in Chinese words, as an annotated document shows it. */
final class ReadingWords {
    private ReadingWords() {}

    /**
     * Returns what a statement says, a line each.
     *
     * @param row its row, by the names of the columns of {@code extract}
     */
    static List<String> of(Statement statement, Map<String, String> row) {
        List<String> lines = new ArrayList<>();
        String indicator = row.getOrDefault("indicator", "");
        lines.add("指标：" + statement.subject() + (indicator.isEmpty() ? "（目录中没有）" : "（" + indicator + "）"));
        String against = statement.comparator().isEmpty() ? "" : "，对比：" + statement.comparator();
        lines.add("含义：" + zh(statement.measure()) + against);
        lines.add("数值：" + bound(statement) + row.getOrDefault("value", "") + " " + row.getOrDefault("unit", ""));
        lines.add("地区：" + row.getOrDefault("region_name", "") + "，时期：" + row.getOrDefault("period", ""));
        if (statement.evidence().confidence() != Confidence.CERTAIN) {
            lines.add("把握：" + zh(statement.evidence().confidence()));
        }
        String words = statement.evidence().clause();
        if (words.contains(Correction.NOTE)) {
            lines.add(words.substring(words.indexOf(Correction.NOTE)));
        }
        return lines;
    }

    private static String bound(Statement statement) {
        return switch (statement.quantity().bound()) {
            case EXACT -> "";
            case ABOUT -> "约 ";
            case AT_LEAST -> "不低于 ";
            case AT_MOST -> "不高于 ";
        };
    }

    private static String zh(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> "确定";
            case LIKELY -> "较大";
            case AMBIGUOUS -> "有歧义";
        };
    }

    static Mark.Kind kind(Measure measure) {
        return switch (measure) {
            case LEVEL, INCREMENT -> Mark.Kind.AMOUNT;
            case YOY, YOY_MULTIPLE, CHANGE, CONTRIBUTION -> Mark.Kind.GROWTH;
            case GAP_NATION, GAP_PROVINCE, GAP_CITY -> Mark.Kind.GAP;
            case RANK_NATION, RANK_PROVINCE, RANK_CITY, RANK_CHANGE -> Mark.Kind.RANK;
            case TARGET, TARGET_PROGRESS -> Mark.Kind.TARGET;
            case OTHER, NAME_PART -> Mark.Kind.OTHER;
        };
    }

    private static String zh(Measure measure) {
        return switch (measure) {
            case LEVEL -> "总量或水平";
            case INCREMENT -> "当期新增";
            case YOY -> "同比增速";
            case YOY_MULTIPLE -> "同比增长倍数";
            case CHANGE -> "比以往增减";
            case GAP_NATION -> "与全国的差距";
            case GAP_PROVINCE -> "与全省的差距";
            case GAP_CITY -> "与全市的差距";
            case RANK_NATION -> "全国位次";
            case RANK_PROVINCE -> "全省位次";
            case RANK_CITY -> "全市位次";
            case RANK_CHANGE -> "位次变化";
            case CONTRIBUTION -> "贡献或拉动";
            case TARGET -> "目标或计划";
            case TARGET_PROGRESS -> "目标完成进度";
            case OTHER -> "其他，不作比较";
            case NAME_PART -> "名称的一部分";
        };
    }

    static String zh(NonFigure.Kind kind) {
        return switch (kind) {
            case SLOGAN -> "提法、口号";
            case NAME -> "名称";
            case GRADE -> "等级";
            case PHASE -> "期次";
            case ORDINAL -> "序数";
            case YEAR -> "年份";
            case DATE -> "日期、时期";
            case DURATION -> "时长";
            case DOCUMENT_NUMBER -> "文号";
            case TELEPHONE -> "电话号码";
            case CAPACITY -> "规格、容量";
            case THRESHOLD -> "标准、门槛";
            case HEADING -> "标题";
            case IDIOM -> "习语";
        };
    }
}
