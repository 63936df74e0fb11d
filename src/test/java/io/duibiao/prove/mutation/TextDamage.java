package io.duibiao.prove.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damage to text of all kinds: prose, delimited tables, markup. */
final class TextDamage {
    private static final List<String> NUMBERS = List.of(
            "2147483648",
            "-1",
            "0",
            "99999999999999999999999999",
            "1e999999999",
            "-1E+2147483647",
            "NaN",
            "0.0000000000000001",
            "１２，３４",
            "1,23,4.5.6",
            "万亿万亿",
            "二〇〇〇〇〇〇〇〇〇",
            "9999年13月",
            "４",
            "%",
            "--");
    private static final List<String> WORDS = List.of(
            "分别",
            "同比增长",
            "、",
            "，",
            "。",
            "“",
            "（",
            "）",
            "\"",
            "\"\"",
            ",",
            "\t",
            ";",
            "\n",
            "\r",
            "\0",
            "\u2028",
            "\ud800",
            "\ufeff",
            "\ufffd",
            "=cmd|' /C calc'!A0",
            "<script>",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&#x0;",
            "&amp;",
            "&e;",
            "<table>",
            "<td rowspan=99999",
            "colspan=\"-3\"",
            "%PDF-",
            "PK\u0003\u0004",
            "[",
            "{",
            "\\",
            "''",
            "万州区",
            "全国",
            "亿元",
            "个百分点",
            "年");
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            StandardCharsets.ISO_8859_1);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,400}>");
    private static final Pattern LEAF =
            Pattern.compile("<([A-Za-z][\\w:]{0,40})\\b[^<>]{0,400}(?:/>|>[^<]{0,400}</\\1>)");
    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]{0,200}\"");

    /** Damage to any text. */
    static final List<Mutator> TEXT = List.of(
            text(TextDamage::otherNumber),
            text(TextDamage::insertedWord),
            text(TextDamage::repeatedWord),
            text(TextDamage::withoutLine),
            text(TextDamage::linesSwapped),
            TextDamage::otherEncoding);

    /** Damage to markup. */
    static final List<Mutator> MARKUP = List.of(
            text(TextDamage::otherNumber),
            text(TextDamage::withoutTag),
            text(TextDamage::tagsSwapped),
            text(TextDamage::valuesSwapped),
            text(TextDamage::nested),
            text(TextDamage::repeatedElement),
            text(TextDamage::insertedWord),
            text(TextDamage::withEntity));

    /** Damage to markup that leaves it well-formed. */
    static final List<Mutator> WELL_FORMED = List.of(
            text(TextDamage::otherNumber),
            text(TextDamage::valuesSwapped),
            text((text, chance) -> replaced(text, LEAF, "", chance)),
            text((text, chance) -> swapped(text, LEAF, chance)),
            text(TextDamage::repeatedLeaf));

    private TextDamage() {}

    private static Mutator text(BiFunction<String, Random, String> damage) {
        return (content, chance) -> damage.apply(new String(content, StandardCharsets.UTF_8), chance)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String otherNumber(String text, Random chance) {
        return replaced(text, NUMBER, one(NUMBERS, chance), chance);
    }

    private static String insertedWord(String text, Random chance) {
        int at = chance.nextInt(text.length() + 1);
        return text.substring(0, at) + one(WORDS, chance) + text.substring(at);
    }

    private static String repeatedWord(String text, Random chance) {
        int at = chance.nextInt(text.length() + 1);
        return text.substring(0, at) + one(WORDS, chance).repeat(1 << chance.nextInt(11)) + text.substring(at);
    }

    private static String withoutLine(String text, Random chance) {
        List<String> lines = text.lines().toList();
        int gone = chance.nextInt(lines.size() + 1);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            left.append(i == gone ? "" : lines.get(i)).append(i + 1 == gone ? "" : "\n");
        }
        return left.toString();
    }

    private static String linesSwapped(String text, Random chance) {
        return swapped(text, Pattern.compile("[^\n]+"), chance);
    }

    private static byte[] otherEncoding(byte[] content, Random chance) {
        byte[] encoded = new String(content, StandardCharsets.UTF_8).getBytes(one(ENCODINGS, chance));
        return chance.nextBoolean() ? encoded : Damage.flipped(encoded, chance);
    }

    private static String withoutTag(String text, Random chance) {
        return replaced(text, TAG, "", chance);
    }

    private static String tagsSwapped(String text, Random chance) {
        return swapped(text, TAG, chance);
    }

    private static String valuesSwapped(String text, Random chance) {
        return swapped(text, VALUE, chance);
    }

    private static String nested(String text, Random chance) {
        List<MatchResult> tags = TAG.matcher(text).results().limit(5000).toList();
        if (tags.isEmpty()) {
            return text;
        }
        MatchResult tag = one(tags, chance);
        return text.substring(0, tag.start())
                + tag.group().repeat(1 << chance.nextInt(14))
                + text.substring(tag.start());
    }

    private static String repeatedElement(String text, Random chance) {
        List<MatchResult> tags = TAG.matcher(text).results().limit(5000).toList();
        if (tags.size() < 2) {
            return text;
        }
        int first = chance.nextInt(tags.size() - 1);
        int last = Math.min(tags.size() - 1, first + 1 + chance.nextInt(12));
        String element = text.substring(tags.get(first).start(), tags.get(last).end());
        int times = Math.min(1 << chance.nextInt(10), 1 + 2_000_000 / Math.max(1, element.length()));
        return text.substring(0, tags.get(first).start())
                + element.repeat(times)
                + text.substring(tags.get(first).start());
    }

    private static String withEntity(String text, Random chance) {
        String entities =
                "<!DOCTYPE x [<!ENTITY a \"99\"><!ENTITY e \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        int start = Math.max(0, text.startsWith("<?") ? text.indexOf("?>") + 2 : 0);
        return text.substring(0, start)
                + entities
                + replaced(text.substring(start), NUMBER, chance.nextBoolean() ? "&e;" : "&f;", chance);
    }

    private static String repeatedLeaf(String text, Random chance) {
        List<MatchResult> leaves = LEAF.matcher(text).results().limit(5000).toList();
        if (leaves.isEmpty()) {
            return text;
        }
        MatchResult leaf = one(leaves, chance);
        return text.substring(0, leaf.start())
                + leaf.group().repeat(1 << chance.nextInt(12))
                + text.substring(leaf.end());
    }

    private static String replaced(String text, Pattern what, String by, Random chance) {
        List<MatchResult> found = what.matcher(text).results().limit(5000).toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = one(found, chance);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private static String swapped(String text, Pattern what, Random chance) {
        List<MatchResult> found = what.matcher(text).results().limit(5000).toList();
        if (found.size() < 2) {
            return text;
        }
        int first = chance.nextInt(found.size() - 1);
        int second = first + 1 + chance.nextInt(found.size() - first - 1);
        MatchResult a = found.get(first);
        MatchResult b = found.get(second);
        return text.substring(0, a.start())
                + b.group()
                + text.substring(a.end(), b.start())
                + a.group()
                + text.substring(b.end());
    }

    private static <T> T one(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
