package io.duibiao.publish.page;

import io.duibiao.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The running text of a document, its numbers being links. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;

    MarkedText(MarkedDocument marked) {
        this.text = marked.document().text();
        this.marks = marked.marks();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        int codePoint = 0;
        int at = 0;
        for (int number : inOrder()) {
            Place.Span span = (Place.Span) marks.get(number).place();
            if (span.start() >= codePoint) {
                int start = text.offsetByCodePoints(at, span.start() - codePoint);
                int end = text.offsetByCodePoints(start, span.end() - span.start());
                nodes.add(new Node.Text(text.substring(at, start)));
                nodes.add(MarkedPage.link(number, marks.get(number), text.substring(start, end)));
                codePoint = span.end();
                at = end;
            }
        }
        nodes.add(new Node.Text(text.substring(at)));
        return nodes;
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, marks.size())
                .filter(number -> marks.get(number).place() instanceof Place.Span)
                .boxed()
                .sorted(Comparator.comparingInt(
                        number -> ((Place.Span) marks.get(number).place()).start()))
                .toList();
    }
}
