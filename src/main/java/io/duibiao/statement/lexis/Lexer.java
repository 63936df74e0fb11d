package io.duibiao.statement.lexis;

import io.duibiao.document.Reason;
import io.duibiao.document.limit.Limits;
import io.duibiao.period.PeriodWords;
import io.duibiao.reference.Units;
import io.duibiao.statement.lexis.Token.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every number of a text, in one pass: the rules are asked in their order at each character that can begin a number,
 * and the first that knows it takes it.
 */
public final class Lexer {
    private final List<TokenRule> rules;

    /** Makes a lexer with the units of the catalogue, for a text whose periods without a year are read by these words. */
    public Lexer(Units units, PeriodWords periodWords) {
        UnitReader unitReader = new UnitReader(units);
        this.rules = List.of(
                new DamagedRule(),
                new PeriodRule(periodWords),
                new QuotedRule(),
                new DateRule(),
                new OrdinalRule(),
                new RatioRule(),
                new NameRule(),
                new WordFigureRule(),
                new ChineseFigureRule(unitReader),
                new ArabicFigureRule(unitReader, new EachUnit(units)));
    }

    /** Returns the numbers of the text in their order; none overlap, and none is readable where the text is damaged. */
    public List<Token> tokens(PlainText plain) {
        List<Token> tokens = tokens(plain.text());
        return plain.isDamaged() ? tokens.stream().map(Lexer::unreadable).toList() : tokens;
    }

    private static Token unreadable(Token token) {
        return new Unreadable(token.start(), token.end(), Reason.CORRUPT_TEXT);
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Triggers.isTrigger(text.charAt(i))) {
                i++;
                continue;
            }
            Limits.checkTime();
            Optional<Token> token = read(text, i);
            token.ifPresent(tokens::add);
            i = token.map(Token::after).orElse(i + 1);
        }
        return tokens;
    }

    private Optional<Token> read(String text, int offset) {
        for (TokenRule rule : rules) {
            Optional<Token> token = rule.at(text, offset);
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }
}
