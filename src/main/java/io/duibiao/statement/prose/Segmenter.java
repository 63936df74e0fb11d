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

/**
 * Cuts a plain text into sentences and phrases, with the figures and periods that the lexer found in it. Of a lead or tail
 * that is longer than any subject only the part next to the figure is kept, so that the time grows linearly.
 */
final class Segmenter {
    private static final int LONGEST_WORDS = 300;
    private static final int FIRST_YEAR = 1900;
    private static final String LEVELS = "国省市县区";
    private static final String BEHIND_LEVEL = "考控级两级重";
    private static final RarePattern NOTED = RarePattern.of(")", "(?<=增长|下降|上升|上涨|增加)\\([^()]{1,40}\\)$");
    private static final RarePattern REMARK = RarePattern.of("(", "\\([^()]{1,12}\\)");
    private static final RarePattern DITTO = RarePattern.of("(", "\\((?:下同|以下同|以下均同|以下简称同比|以下称同比|下称同比|简称同比)\\)");
    /** 按2020年不变价格计算: the year whose prices are reckoned with dates nothing. */
    private static final List<String> PRICES = List.of("不变价", "可比价");

    private static final RarePattern REPRICED = RarePattern.of("按", "按(?:照)?\\d{4}年(?:不变|可比)价格?(?:计算|核算)?");
    private static final String OWN_MONEY = "人民币";
    private static final List<String> ANDS = List.of("以及", "和", "及", "与", "并");

    private final String text;
    private final List<Token> tokens;
    private final Marks marks;
    private int nextToken;

    Segmenter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.marks = new Marks(text, tokens);
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
        List<Phrase> phrases = new ArrayList<>();
        List<Token> segment = new ArrayList<>();
        int from = start;
        Joint joint = Joint.SENTENCE;
        int i = start;
        while (i <= end) {
            if (i < end && nextToken < tokens.size() && tokens.get(nextToken).start() <= i) {
                Token token = tokens.get(nextToken++);
                segment.add(token);
                i = Math.min(end, Math.max(i + 1, token.after()));
                continue;
            }
            Joint mark = i == end ? Joint.SENTENCE : marks.at(i, end);
            if (i == end || mark != Joint.SENTENCE) {
                addSegment(phrases, joint, new Span(from, i), segment);
                segment.clear();
                joint = mark;
                from = Math.min(end, mark == Joint.LISTED ? i + 2 : i + 1);
            }
            i++;
        }
        return phrases;
    }

    /** Words without a year say nothing in a document whose year is not known. */
    private void addKnown(List<TimeWords> times, TimeWords time) {
        boolean ofPrices = PRICES.stream().anyMatch(prices -> text.startsWith(prices, time.end()));
        if (time.period().year() >= FIRST_YEAR && !ofPrices) {
            times.add(time);
        }
    }

    private void addSegment(List<Phrase> phrases, Joint joint, Span span, List<Token> segment) {
        List<TimeWords> times = new ArrayList<>();
        int from = span.start();
        Joint next = joint;
        List<Figure> figures = new ArrayList<>();
        segment.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .forEach(figures::add);
        int k = 0;
        for (Token token : segment) {
            if (token instanceof TimeWords time) {
                addKnown(times, time);
            } else if (token instanceof Figure figure) {
                boolean last = ++k == figures.size();
                Split split = last
                        ? new Split(span.end(), span.end(), Joint.SENTENCE)
                        : split(figure.after(), figures.get(k).start());
                Ending ending = split.joint() == Joint.GLUED ? Ending.OPEN : Ending.CLOSED;
                String lead = withoutDitto(
                        text.substring(Math.max(from, figure.start() - LONGEST_WORDS), Math.max(from, figure.start())));
                int tailEnd = Math.max(figure.after(), split.tailEnd());
                String tail = withoutRemark(
                        text.substring(figure.after(), Math.min(tailEnd, figure.after() + LONGEST_WORDS)));
                phrases.add(new Phrase(
                        next, lead, Optional.of(figure), tail, ending, List.copyOf(times), new Span(from, tailEnd)));
                times.clear();
                from = split.leadStart();
                next = split.joint();
            }
        }
        if (figures.isEmpty()) {
            String words = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_WORDS));
            phrases.add(new Phrase(joint, words, Optional.empty(), "", Ending.CLOSED, List.copyOf(times), span));
        }
    }

    /** 较去年同期(下同)增长, 增长(以下无说明的,均为名义增长)7.9%: that the words hold for what follows too is no part of them. */
    private static String withoutDitto(String lead) {
        return REPRICED.replaced(NOTED.replaced(DITTO.replaced(lead, ""), ""), "");
    }

    /** 40.1亿元(现价),增长2.9%(可比价): a remark on the figure is no noun behind it. */
    private static String withoutRemark(String tail) {
        String plain = REMARK.trimmedStart(tail);
        return plain.startsWith(OWN_MONEY) ? plain.substring(OWN_MONEY.length()) : plain;
    }

    /**
     * Where the tail of one figure ends and the lead of the next begins.
     *
     * @param tailEnd after the tail
     * @param leadStart the first character of the next lead
     * @param joint how they are joined
     */
    private record Split(int tailEnd, int leadStart, Joint joint) {}

    /** 6个国、省考断面, 市、县两级: the mark joins two levels and parts no figures. */
    private boolean isBetweenLevels(int mark) {
        return mark > 0
                && mark + 2 < text.length()
                && LEVELS.indexOf(text.charAt(mark - 1)) >= 0
                && LEVELS.indexOf(text.charAt(mark + 1)) >= 0
                && BEHIND_LEVEL.indexOf(text.charAt(mark + 2)) >= 0;
    }

    private Split split(int from, int to) {
        int comma = from;
        int quotes = 0;
        while (comma < to) {
            char c = text.charAt(comma);
            quotes += c == '“' || c == '(' ? 1 : c == '”' || c == ')' ? -1 : 0;
            if (c == '、' && quotes <= 0 && !isBetweenLevels(comma)) {
                return new Split(comma, comma + 1, Joint.LISTED);
            }
            comma++;
        }
        for (String and : ANDS) {
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
