package io.duibiao.cli;

import io.duibiao.job.CatalogueWords;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.Suggestion;
import io.duibiao.job.UsageException;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a command's words mean in a job's catalogues; words that mean nothing are a usage error with a suggestion. */
final class Ask {
    private final SpecifiedJob job;

    Ask(SpecifiedJob job) {
        this.job = job;
    }

    Reference reference() {
        return job.reference();
    }

    LakeReader lake() {
        return LakeReader.at(job.specification().folders().lake(), Map.of());
    }

    Indicator indicator(String word) {
        return job.reference()
                .indicators()
                .byId(word)
                .or(() -> job.reference().indicators().named(word))
                .orElseThrow(() -> new UsageException(new CatalogueWords(reference()).unknownIndicator(word)));
    }

    Period period(String word) {
        return Period.tryParse(word)
                .orElseThrow(() ->
                        new UsageException("Unknown period '" + word + "': it must be like " + Period.FORMS + "."));
    }

    /** Returns the region of a code or a name; a name that several bear is an error, since none of them is meant more than another. */
    Region region(String word, Period period) {
        return regions()
                .byCode(word, period.year())
                .or(() -> regions().byCode(word))
                .or(() -> theOne(word, period))
                .orElseThrow(() ->
                        new UsageException("Unknown region '" + word + "': neither a code nor a name of regions.csv."
                                + Suggestion.tail(word, regions().names())));
    }

    /**
     * Returns the id of the group that a word names: a peer group, a level, or the code of the region whose members are meant, which may
     * be asked for by its name.
     */
    String group(String word, Period period) {
        Optional<Region> above = regions()
                .byCode(word, period.year())
                .or(() -> regions().byCode(word))
                .or(() -> isGroup(word) ? Optional.empty() : theOne(word, period));
        if (above.isEmpty() && !isGroup(word)) {
            throw new UsageException(new CatalogueWords(reference()).unknownGroup(word));
        }
        above.filter(this::hasNobodyBelow).ifPresent(region -> {
            throw new UsageException("Cannot compare among '" + word + "': no region lies below " + region.code() + " "
                    + region.name() + ". Name the region above it, a peer group, or a list of codes.");
        });
        return above.map(Region::code).orElse(word);
    }

    private boolean isGroup(String word) {
        return new CatalogueWords(reference()).isGroup(word);
    }

    private boolean hasNobodyBelow(Region region) {
        return regions().all().stream()
                .noneMatch(other -> other.parent().filter(region.code()::equals).isPresent());
    }

    private Optional<Region> theOne(String name, Period period) {
        List<Region> named = regions().named(name, period.year());
        if (named.size() > 1) {
            throw new UsageException("Cannot tell which region '" + name + "' is: "
                    + named.stream().map(region -> told(region, period)).collect(Collectors.joining(", "))
                    + " are all called so. Write the code.");
        }
        return named.stream().findFirst();
    }

    private String told(Region region, Period period) {
        String above = region.parent()
                .flatMap(code ->
                        regions().byCode(code, period.year()).or(() -> regions().byCode(code)))
                .map(Region::name)
                .orElse("");
        return region.code() + " " + above + region.name();
    }

    private Regions regions() {
        return job.reference().regions();
    }
}
