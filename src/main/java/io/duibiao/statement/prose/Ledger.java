package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import io.duibiao.statement.lexis.PlainText;
import io.duibiao.statement.lexis.Token;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.NameNumber;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.lexis.Token.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enters each number of a document once: as statements, as no figure, or as unread. */
final class Ledger {
    private final Document document;
    private final PlainText plain;
    private final List<Token> tokens;
    private final CodePoints codePoints;
    private final List<Statement> statements = new ArrayList<>();
    private final List<NonFigure> nonFigures = new ArrayList<>();
    private final List<Reject> unread = new ArrayList<>();
    private final Set<Integer> entered = new HashSet<>();

    Ledger(Document document, PlainText plain, List<Token> tokens) {
        this.document = document;
        this.plain = plain;
        this.tokens = tokens;
        this.codePoints = new CodePoints(document.text());
    }

    Reading reading(List<Told> told) {
        told.forEach(this::enter);
        for (Token token : tokens) {
            if (!entered.contains(token.start())) {
                enter(token);
            }
        }
        return new Reading(statements, nonFigures, unread);
    }

    private void enter(Told one) {
        entered.add(one.figure().start());
        if (one instanceof Told.Read read) {
            Draft draft = read.draft();
            Evidence evidence = new Evidence(
                    place(draft.figure()),
                    words(draft.figure()),
                    clause(read.phrase(), draft.figure()),
                    draft.confidence());
            statements.add(new Statement(
                    evidence, draft.subject(), draft.measure(), draft.comparator(), draft.quantity(), read.scope()));
        } else if (one instanceof Told.Refused refused) {
            String words = clause(refused.phrase(), refused.figure());
            unread.add(reject(refused.figure(), refused.reason(), Unread.refused(refused, words)));
        }
    }

    private void enter(Token token) {
        if (token instanceof NameNumber name) {
            nonFigures.add(new NonFigure(place(token), words(token), name.kind()));
        } else if (token instanceof TimeWords) {
            nonFigures.add(new NonFigure(place(token), words(token), NonFigure.Kind.DATE));
        } else if (token instanceof Unreadable unreadable) {
            unread.add(reject(token, unreadable.reason(), Unread.damaged(around(token))));
        } else if (token instanceof Figure) {
            unread.add(reject(token, Reason.NO_SUBJECT, Unread.withoutSubject(around(token))));
        }
    }

    private Reject reject(Token token, Reason reason, String detail) {
        return new Reject(document.source(), Optional.of(place(token)), reason, detail);
    }

    private Place.Span place(Token token) {
        return new Place.Span(
                codePoints.at(plain.originStart(token.start())), codePoints.at(plain.originEnd(token.end())));
    }

    private String words(Token token) {
        return plain.originalWords(token.start(), token.end());
    }

    private String clause(Phrase phrase, Figure figure) {
        int start = Math.min(phrase.span().start(), figure.start());
        return plain.originalWords(start, Math.max(phrase.span().end(), figure.after()));
    }

    private String around(Token token) {
        return plain.originalWords(
                Math.max(0, token.start() - 12), Math.min(plain.text().length(), token.after() + 6));
    }
}
