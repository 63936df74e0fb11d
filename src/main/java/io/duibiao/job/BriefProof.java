package io.duibiao.job;

import io.duibiao.document.Place;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.publish.Publication;
import io.duibiao.publish.brief.Brief;
import io.duibiao.publish.brief.Sentence;
import io.duibiao.publish.brief.StatedFigure;
import io.duibiao.publish.proof.WordProof;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a brief of ours again, by the reader that reads everyone's reports, and holds what it says against what was meant:
 * each figure of each sentence must come back, of the same region, indicator, period, kind and value, and a sentence must give
 * back none besides. A figure that is said twice comes back once, wherever the reader takes it from.
 */
final class BriefProof {
    private final Reference reference;
    private final FigureReader reader;
    private final Period period;
    private final WordProof words;

    /**
     * Makes the proof of a publication's briefs.
     *
     * @param reference the catalogues by which they are read
     */
    BriefProof(Reference reference, Publication publication) {
        this.reference = reference;
        this.reader = new FigureReader(reference);
        this.period = publication.focus().period();
        this.words = new WordProof(publication);
    }

    /**
     * Returns what is wrong with a document, a line a sentence; nothing where it is proved.
     *
     * @param file its name
     * @param content the document as it is to be published
     * @param brief what it was made from
     * @param region the code of the region that it is about
     */
    List<String> faults(String file, byte[] content, Brief brief, String region) {
        Delivery read = reader.deliver(
                file,
                content,
                new Dateline(
                        reference.regions().byCode(region),
                        Optional.of(period),
                        DocumentKind.UNKNOWN,
                        Optional.empty()));
        if (read.document().isEmpty()) {
            return List.of(file + ": Cannot read the brief again; it is not published. Please report this.");
        }
        return brief.sections().stream()
                .flatMap(section -> faults(section, read).stream())
                .map(fault ->
                        file + ": " + fault + " The brief is not published. Please report this, or write it by hand.")
                .toList();
    }

    private List<String> faults(Brief.Section section, Delivery read) {
        List<String> faults = new ArrayList<>();
        String text = read.document().orElseThrow().text();
        int from = Math.max(0, text.indexOf(section.heading()));
        for (Sentence sentence : section.sentences()) {
            int at = text.indexOf(sentence.text(), from);
            int end = at + sentence.text().length();
            Stream<String> wrong = at < 0
                    ? Stream.of("does not stand in the document.")
                    : Stream.concat(
                            difference(sentence, within(text, at, end, read.observations()), read.observations())
                                    .stream(),
                            words.faults(sentence, section.about()).stream());
            wrong.forEach(why -> faults.add("「" + sentence.text() + "」 " + why));
            from = Math.max(from, end);
        }
        return faults;
    }

    private static List<Observation> within(String text, int from, int to, List<Observation> observations) {
        int first = text.codePointCount(0, from);
        int last = text.codePointCount(0, to);
        return observations.stream()
                .filter(observation -> observation.source().place() instanceof Place.Span span
                        && span.start() >= first
                        && span.end() <= last)
                .filter(observation -> observation.key().isOfCatalogue())
                .toList();
    }

    private Optional<String> difference(Sentence sentence, List<Observation> said, List<Observation> all) {
        for (StatedFigure figure : sentence.figures()) {
            if (all.stream().noneMatch(observation -> says(observation, figure))) {
                return Optional.of("does not give back " + words(figure) + "; read were " + words(said) + ".");
            }
        }
        List<Observation> strange = said.stream()
                .filter(observation -> sentence.figures().stream().noneMatch(figure -> says(observation, figure)))
                .toList();
        return strange.isEmpty() ? Optional.empty() : Optional.of("is also read as " + words(strange) + ".");
    }

    private boolean says(Observation observation, StatedFigure figure) {
        Key key = observation.key();
        return key.region().equals(figure.region())
                && key.indicator().equals(figure.indicator())
                && key.period().equals(period)
                && isOf(figure.kind(), observation)
                && observation.figure().value().compareTo(inBaseUnit(figure)) == 0;
    }

    private BigDecimal inBaseUnit(StatedFigure figure) {
        BigDecimal factor =
                reference.units().of(figure.unit()).map(Unit::factor).orElse(BigDecimal.ONE);
        return figure.value().multiply(factor);
    }

    private static boolean isOf(StatedFigure.Kind kind, Observation observation) {
        return switch (observation.key().measure()) {
            // 新增 is part of the name of some indicators: what came new is their level.
            case LEVEL, INCREMENT -> kind == StatedFigure.Kind.LEVEL;
            case YOY, CHANGE -> kind == StatedFigure.Kind.GROWTH;
            case GAP_NATION -> kind == StatedFigure.Kind.GAP_NATION;
            case GAP_PROVINCE, GAP_CITY -> kind == StatedFigure.Kind.GAP_PARENT;
            case RANK_NATION, RANK_PROVINCE, RANK_CITY -> kind == StatedFigure.Kind.PLACE;
            case RANK_CHANGE -> kind == StatedFigure.Kind.PLACES_WON;
            case YOY_MULTIPLE, CONTRIBUTION, TARGET, TARGET_PROGRESS, OTHER, NAME_PART -> false;
        };
    }

    private static String words(StatedFigure figure) {
        return figure.kind() + " " + figure.value().toPlainString() + figure.unit() + " of " + figure.indicator()
                + " in " + figure.region();
    }

    private static String words(List<Observation> observations) {
        return observations.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        observations.stream()
                                .map(observation -> observation.key().measure() + " "
                                        + observation.figure().value().toPlainString()
                                        + observation.figure().unit() + " of "
                                        + observation.key().indicator() + " in "
                                        + observation.key().region())
                                .toList());
    }
}
