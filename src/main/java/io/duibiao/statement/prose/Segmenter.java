package io.duibiao.statement.prose;

import io.duibiao.statement.lexis.Token;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.prose.Phrase.Ending;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Phrase.Span;
import io.duibiao.statement.prose.Sentence.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a plain text into sentences and phrases, with the figures and periods that the lexer found in it. */
final class Segmenter {
    private static final int LONGEST_BRACKET = 48;

    private final String text;
    private final List<Token> tokens;
    private int nextToken;

    Segmenter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        boolean first = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (!isEnd(c)) {
                continue;
            }
            if (i > start) {
                Position position = c == '\n' && first ? Position.HEADING : first ? Position.FIRST : Position.INNER;
                sentences.add(new Sentence(text.substring(start, i), phrases(start, i), position));
                first = false;
            }
            first = first || c == '\n';
            start = i + 1;
        }
        return sentences;
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == ';' || c == '\n' || c == '!' || c == '?';
    }

    private List<Phrase> phrases(int start, int end) {
        List<Token> inside = new ArrayList<>();
        while (nextToken < tokens.size() && tokens.get(nextToken).start() < end) {
            inside.add(tokens.get(nextToken++));
        }
        List<Phrase> phrases = new ArrayList<>();
        int from = start;
        Joint joint = Joint.SENTENCE;
        int token = 0;
        int i = start;
        while (i <= end) {
            if (token < inside.size() && inside.get(token).start() <= i) {
                i = Math.max(i + 1, inside.get(token++).after());
                continue;
            }
            Joint mark = i == end ? Joint.SENTENCE : hardMark(i, end, inside);
            if (i == end || mark != Joint.SENTENCE) {
                addSegment(phrases, joint, new Span(from, i), inside);
                joint = mark;
                from = mark == Joint.LISTED ? i + 2 : i + 1;
            }
            i++;
        }
        return phrases;
    }

    /** Returns how the phrase after a mark is joined; {@code SENTENCE} where the character is no mark. */
    private Joint hardMark(int i, int end, List<Token> inside) {
        return switch (text.charAt(i)) {
            case ',', ' ' -> Joint.COMMA;
            case ':' -> beforeFigure(i, end) ? Joint.SENTENCE : Joint.COMMA;
            case '(' -> bracketHasFigure(i, end, inside) ? Joint.BRACKET : Joint.SENTENCE;
            case ')' -> closesFigures(i, inside) ? afterBracket(i, end) : Joint.SENTENCE;
            default -> Joint.SENTENCE;
        };
    }

    /** 社零总额:96.2亿元: the colon stands for 为. */
    private boolean beforeFigure(int colon, int end) {
        return colon + 1 < end && text.charAt(colon + 1) >= '0' && text.charAt(colon + 1) <= '9';
    }

    private Joint afterBracket(int close, int end) {
        return close + 1 < end && text.charAt(close + 1) == '、' ? Joint.LISTED : Joint.AFTER_BRACKET;
    }

    private boolean bracketHasFigure(int open, int end, List<Token> inside) {
        int close = text.indexOf(')', open);
        return close > 0 && close < end && close - open <= LONGEST_BRACKET && hasFigure(open, close, inside);
    }

    private boolean closesFigures(int close, List<Token> inside) {
        int open = text.lastIndexOf('(', close);
        return open >= 0 && close - open <= LONGEST_BRACKET && hasFigure(open, close, inside);
    }

    private static boolean hasFigure(int from, int to, List<Token> inside) {
        return inside.stream().anyMatch(token -> token instanceof Figure && token.start() > from && token.start() < to);
    }

    private void addSegment(List<Phrase> phrases, Joint joint, Span span, List<Token> inside) {
        List<Figure> figures = new ArrayList<>();
        List<TimeWords> times = new ArrayList<>();
        for (Token token : inside) {
            if (token.start() >= span.start() && token.start() < span.end()) {
                if (token instanceof Figure figure) {
                    figures.add(figure);
                } else if (token instanceof TimeWords time) {
                    times.add(time);
                }
            }
        }
        int from = span.start();
        Joint next = joint;
        for (int k = 0; k < figures.size(); k++) {
            Figure figure = figures.get(k);
            String lead = text.substring(from, figure.start());
            int limit = k + 1 < figures.size() ? figures.get(k + 1).start() : span.end();
            Split split = k + 1 < figures.size() ? split(figure.after(), limit) : new Split(limit, limit, Joint.GLUED);
            String tail = text.substring(figure.after(), split.tailEnd());
            phrases.add(new Phrase(
                    next,
                    lead,
                    Optional.of(figure),
                    tail,
                    split.joint() == Joint.GLUED && k + 1 < figures.size() ? Ending.OPEN : Ending.CLOSED,
                    within(times, from, figure.start()),
                    new Span(from, split.tailEnd())));
            from = split.leadStart();
            next = split.joint();
        }
        if (figures.isEmpty()) {
            phrases.add(new Phrase(
                    joint, text.substring(span.start(), span.end()), Optional.empty(), "", Ending.CLOSED, times, span));
        }
    }

    private static List<TimeWords> within(List<TimeWords> times, int from, int to) {
        return times.stream()
                .filter(time -> time.start() >= from && time.start() < to)
                .toList();
    }

    /**
     * Where the tail of one figure ends and the lead of the next begins.
     *
     * @param tailEnd after the tail
     * @param leadStart the first character of the next lead
     * @param joint how they are joined
     */
    private record Split(int tailEnd, int leadStart, Joint joint) {}

    private Split split(int from, int to) {
        int comma = from;
        int quotes = 0;
        while (comma < to) {
            char c = text.charAt(comma);
            quotes += c == '“' || c == '(' ? 1 : c == '”' || c == ')' ? -1 : 0;
            if (c == '、' && quotes <= 0) {
                return new Split(comma, comma + 1, Joint.LISTED);
            }
            comma++;
        }
        for (String and : List.of("以及", "和", "及", "与", "并")) {
            if (text.startsWith(and, from)) {
                return new Split(from, from + and.length(), Joint.AND);
            }
            if (to - from > and.length() && text.startsWith(and, to - and.length())) {
                return new Split(to - and.length(), to, Joint.AND);
            }
        }
        return new Split(to, from, Joint.GLUED);
    }
}
