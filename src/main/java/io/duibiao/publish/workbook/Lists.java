package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Findings;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the lists in a workbook. */
final class Lists {
    private final Publication publication;
    private final Naming naming;

    Lists(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns who has no figure in the period shown, and why. */
    List<List<String>> missing(List<Lineup> lineups) {
        List<List<String>> rows = new ArrayList<>();
        for (Lineup lineup : lineups) {
            for (Aspect aspect : Aspect.values()) {
                lineup.missing(aspect)
                        .forEach(member -> rows.add(List.of(
                                naming.indicator(lineup.indicator()),
                                aspect.label(naming.language()),
                                naming.region(member.cell().region()),
                                naming.absence(aspect.datum(member).absence().orElseThrow()))));
            }
        }
        return rows;
    }

    /** Returns the findings, the gravest first. */
    List<List<String>> findings() {
        return Findings.inOrder(publication.findings()).stream()
                .map(this::finding)
                .toList();
    }

    private List<String> finding(Finding finding) {
        return List.of(
                severity(finding.severity()),
                naming.region(finding.region()),
                naming.indicator(finding.indicator()),
                naming.period(finding.period()),
                naming.finding(finding),
                String.join(pick("、", ", "), finding.documents()));
    }

    private String severity(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> pick("提示", "note");
            case WARNING -> pick("注意", "warning");
            case ERROR -> pick("错误", "error");
        };
    }

    /** Returns the rules by which figures were compared, and the documents that they come from. */
    List<List<String>> notes(List<Lineup> lineups) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(note(
                "位次",
                "Places",
                "并列者位次相同，其后空出（1、2、2、4）；" + wholes() + "只作比较，不参加排位；没有公布的数不估算，也不参加排位。",
                "Ties share a place and leave a gap (1, 2, 2, 4); city and nation are compared with, never"
                        + " ranked; nothing is estimated."));
        rows.add(note(
                "增速",
                "Growth",
                "公布的增速优先；没有公布的，由两年总量计算。地区生产总值和增加值的公布增速按可比价格，计算的为名义增速。",
                "Published growth first, else computed from two years' levels. Published growth of GDP and"
                        + " value added is at comparable prices, computed growth is nominal."));
        rows.add(note(
                "平均",
                "Averages",
                "依次取：本级公布数、各地与平均的差距推算数、成员计算数。",
                "In this order: published, implied by members' gaps, computed from members."));
        rows.add(note(
                "颜色",
                "Shades",
                "颜色只表示一个地区在同组中的位置，不表示好坏。",
                "A shade says where a region stands among others, not whether that is good."));
        rows.add(note(
                "批注",
                "Comments",
                "一览表中每个数的批注是文件和原句；超过" + Comments.MOST + "条时，其余见各地区的表。",
                "The comment at a figure gives document and words; beyond " + Comments.MOST
                        + " of them see the regions' own sheets."));
        for (Map.Entry<String, String> document : documents(lineups).entrySet()) {
            rows.add(List.of(pick("来源", "Source"), document.getKey() + document.getValue()));
        }
        return rows;
    }

    /** Returns what members are compared with: 全市、全国. */
    private String wholes() {
        return Stream.of(Yardstick.values())
                .map(yardstick ->
                        naming.yardstick(yardstick, publication.focus().among()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private List<String> note(String zhHead, String enHead, String zh, String en) {
        return List.of(pick(zhHead, enHead), pick(zh, en));
    }

    private Map<String, String> documents(List<Lineup> lineups) {
        Map<String, TreeSet<String>> released = new TreeMap<>();
        for (Lineup lineup : lineups) {
            lineup.members().stream()
                    .map(member -> member.origin())
                    .filter(origin -> !origin.document().isEmpty())
                    .forEach(origin -> released.computeIfAbsent(origin.document(), d -> new TreeSet<>())
                            .addAll(origin.released().map(String::valueOf).stream()
                                    .toList()));
        }
        Map<String, String> documents = new TreeMap<>();
        released.forEach((document, days) ->
                documents.put(document, days.isEmpty() ? "" : pick("，发布 ", ", released ") + String.join(", ", days)));
        return documents;
    }
}
