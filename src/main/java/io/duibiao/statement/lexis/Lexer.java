package io.duibiao.statement.lexis;

import io.duibiao.period.PeriodWords;
import io.duibiao.reference.Units;
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
                new PeriodRule(periodWords),
                new QuotedRule(),
                new DateRule(),
                new OrdinalRule(),
                new RatioRule(),
                new NameRule(),
                new WordFigureRule(),
                new ChineseFigureRule(unitReader),
                new ArabicFigureRule(unitReader),
                new DamagedRule());
    }

    /** Returns the numbers of the text in their order; none overlap. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Triggers.isTrigger(text.charAt(i))) {
                i++;
                continue;
            }
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
