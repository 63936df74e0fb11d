package io.duibiao.statement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the figures of a table are those of, where its title says it and its headings do not: 「利润总额」 under
 * 「规模以上工业企业主要经济指标」 is the profit of those enterprises.
 */
final class Field {
    private static final Pattern MANY =
            Pattern.compile("(.{2,24}?)(?:主要|基本|财务|经济|效益|生产|经营|发展|建设|运行|分项|若干)*(?:指标|情况|状况|概况|数据|经济效益|效益).*");
    /** What 「国有控股工业企业」 has is not what all industry has. */
    private static final Pattern NARROWER =
            Pattern.compile(".*(?:国有|集体|私营|民营|外商|港澳台|外资|股份|大中型|大型|中型|小型|微型|非公有|控股|亏损|轻工|重工).*");

    private static final Pattern LIST = Pattern.compile("[、及和与]");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern SURVEY = Pattern.compile(".*(?:PMI|采购经理).*");
    private static final Pattern OTHER_THAN_MANUFACTURING = Pattern.compile(".*(?:非制造业|服务业).*");
    private static final String INDEX = "指数";

    private final Subjects subjects;
    private final List<String> owners;
    private final boolean survey;

    /** Makes the field of a table with these titles. */
    Field(List<String> titles, Subjects subjects) {
        this.subjects = subjects;
        owners = titles.stream()
                .map(title -> BRACKETS.matcher(Texts.packed(title)).replaceAll(""))
                .flatMap(Field::owners)
                .toList();
        survey = titles.stream()
                .anyMatch(title -> SURVEY.matcher(title).matches()
                        && !OTHER_THAN_MANUFACTURING.matcher(title).matches());
    }

    private static Stream<String> owners(String title) {
        Matcher many = MANY.matcher(title);
        Stream<String> before = many.matches() ? Stream.of(many.group(1)) : Stream.empty();
        return Stream.concat(before, LIST.splitAsStream(title).filter(part -> !part.equals(title)));
    }

    /**
     * Returns the whole name of what a heading leaves to the title; empty where the heading says it itself.
     *
     * @param words the heading's own words
     */
    Optional<String> of(String words) {
        if (survey && subjects.names().isNamed(words + INDEX)) {
            return Optional.of(words + INDEX);
        }
        if (subjects.names().isNamed(words)) {
            return Optional.empty();
        }
        return owners.stream()
                .flatMap(owner -> IntStream.range(0, Math.max(0, owner.length() - 1))
                        .filter(from ->
                                !NARROWER.matcher(owner.substring(0, from)).matches())
                        .mapToObj(owner::substring)
                        .flatMap(end -> Stream.of(end + words, joined(end, words))))
                .filter(subjects.names()::isNamed)
                .findFirst();
    }

    /** 「机构数」 under 「医疗卫生机构」 says again what it counts. */
    private static String joined(String owner, String words) {
        int common = Math.min(owner.length(), words.length());
        while (common > 0 && !owner.endsWith(words.substring(0, common))) {
            common--;
        }
        return owner + words.substring(common);
    }
}
