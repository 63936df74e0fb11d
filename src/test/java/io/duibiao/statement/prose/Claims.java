package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.duibiao.document.Place;
import io.duibiao.statement.Reading;
import java.util.HashSet;
import java.util.Set;

/** The law that each number of a text is claimed once, by a statement, a number that is no figure, or a reject. */
final class Claims {
    private static final int SHOWN = 60;

    private final String text;
    private final int[] letters;
    private final int[] claims;
    private final Set<Place> places = new HashSet<>();

    private Claims(String text) {
        this.text = text;
        this.letters = text.codePoints().toArray();
        this.claims = new int[letters.length];
    }

    /** Reads a text and holds the law against it, in time that grows with the text alone. */
    static void assertThatEachNumberIsClaimedOnce(String text) {
        new Claims(text).check(Reader.read(text));
    }

    private void check(Reading reading) {
        Set<Place> ofStatements = new HashSet<>();
        reading.statements().forEach(statement -> {
            Place.Span place = (Place.Span) statement.evidence().place();
            assertThat(cut(place))
                    .as("number text of %s", statement)
                    .isEqualTo(statement.evidence().numberText());
            // 「分别增长5%」 may say one number of two subjects.
            if (ofStatements.add(place)) {
                claim(place);
            }
        });
        reading.nonFigures().forEach(number -> {
            Place.Span place = (Place.Span) number.place();
            assertThat(cut(place)).as("text of %s", number).isEqualTo(number.text());
            claim(place);
        });
        reading.unread().forEach(reject -> claim((Place.Span) reject.place().orElseThrow()));
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= '0' && letters[i] <= '9' && claims[i] != 1) {
                fail("The digit at %d of 「%s」 is claimed %d times, and must be once", i, shown(), claims[i]);
            }
        }
    }

    private void claim(Place.Span place) {
        // Words such as 翻番 are numbers without a digit.
        assertThat(places.add(place))
                .as("'%s' at %s of 「%s」 is claimed once", cut(place), place, shown())
                .isTrue();
        for (int i = place.start(); i < place.end(); i++) {
            claims[i]++;
        }
    }

    private String cut(Place.Span place) {
        return new String(letters, place.start(), place.end() - place.start());
    }

    private String shown() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
