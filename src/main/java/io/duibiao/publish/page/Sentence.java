package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.publish.Language;
import io.duibiao.publish.page.Node.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from a figure to its sentence: the document's name, opened to the words with the figures marked. */
final class Sentence {
    private final Language language;

    Sentence(Language language) {
        this.language = language;
    }

    /** Returns the cell; empty where there is no figure. */
    Node.Element cell(Benchmark benchmark) {
        Origin origin = benchmark.origin();
        if (origin.document().isEmpty()) {
            return element("td").with("class", "source");
        }
        Node quote = element("blockquote").add(marked(origin.words(), numbers(benchmark)));
        Node where = element("small", where(origin));
        return element("td", element("details", element("summary", origin.document()), quote, where))
                .with("class", "source");
    }

    private String where(Origin origin) {
        String released = origin.released()
                .map(day -> language.pick("发布 ", "released ") + day)
                .orElse("");
        String place = origin.place().isEmpty() ? "" : language.pick("位置 ", "at ") + origin.place();
        return Stream.of(place, released)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + language.pick("，", ", ") + b)
                .orElse("");
    }

    /** Returns the digits by which a sentence may write the benchmark's figures, longest first: 550.5, 6.0, 6. */
    private static List<String> numbers(Benchmark benchmark) {
        return Stream.of(
                        benchmark.growth().reported().value(), benchmark.level().value())
                .flatMap(Optional::stream)
                .flatMap(value ->
                        Stream.of(digits(value), digits(value.movePointLeft(4)), digits(value.movePointLeft(8))))
                .toList();
    }

    private static String digits(BigDecimal value) {
        BigDecimal stripped = value.abs().stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static List<Node> marked(String words, List<String> numbers) {
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.length(); ) {
            int end = numberEnd(words, at);
            if (end > at) {
                String written = words.substring(at, end);
                if (numbers.contains(digits(new BigDecimal(written)))) {
                    nodes.add(new Text(words.substring(from, at)));
                    nodes.add(element("mark", written));
                    from = end;
                }
            }
            at = Math.max(at + 1, end);
        }
        nodes.add(new Text(words.substring(from)));
        return nodes;
    }

    /** Returns where the number that begins at an offset ends; the offset itself where none begins. */
    private static int numberEnd(String words, int start) {
        int end = start;
        while (end < words.length() && isDigit(words.charAt(end))) {
            end++;
        }
        if (end > start && end + 1 < words.length() && words.charAt(end) == '.' && isDigit(words.charAt(end + 1))) {
            end++;
            while (end < words.length() && isDigit(words.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
