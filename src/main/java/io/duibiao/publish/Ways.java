package io.duibiao.publish;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.util.List;
import java.util.Optional;

/**
 * The ways by which a group as a whole is held at a figure, put into words: published, implied by gap statements, computed from
 * the members; and beside them how the members lie.
 */
public final class Ways {
    private final Naming naming;

    /** Makes the words of a publication. */
    public Ways(Publication publication) {
        this.naming = publication.naming();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns the headings of a table of the ways, that of the side first, as many as {@link #figures} and three texts. */
    public List<String> headings() {
        return List.of(
                pick("项目", "Side"),
                naming.basis(Basis.PUBLISHED),
                naming.basis(Basis.IMPLIED),
                naming.basis(Basis.COMPUTED),
                pick("各地简单平均", "Unweighted mean of members"),
                pick("各地中位数", "Median of members"),
                pick("采用", "Taken"),
                pick("各口径", "The ways"));
    }

    /** Returns the figures of a row in the order of the headings; empty where a way is not there. */
    public List<Optional<Datum>> figures(Averages row) {
        return List.of(
                there(row.published()),
                there(row.implied().value()),
                there(row.computed().value()),
                row.members().map(Distribution::unweightedMean).filter(Datum::isPresent),
                row.members().map(Distribution::median).filter(Datum::isPresent));
    }

    private static Optional<Datum> there(Datum datum) {
        return Optional.of(datum).filter(Datum::isPresent);
    }

    /** Returns which way is taken. */
    public String taken(Averages row) {
        return naming.basis(row.basis());
    }

    /** Returns how the ways stand to each other, and on how many statements and members they rest. */
    public String accord(Averages row) {
        String accord =
                switch (row.accord()) {
                    case SINGLE -> pick("仅有一种", "only one");
                    case AGREE -> pick("在舍入范围内一致", "agree within rounding");
                    case DISAGREE -> pick("不一致", "disagree");
                };
        String witnesses = row.implied().value().isPresent()
                ? pick(
                        "；推算依据" + row.implied().witnesses() + "个地区公布的差距",
                        "; implied by the gaps that " + row.implied().witnesses() + " members state")
                : "";
        String members = row.computed().value().isPresent() && row.computed().members() > 1
                ? pick(
                        "；由" + row.computed().members() + "个成员计算",
                        "; computed from " + row.computed().members() + " members")
                : "";
        return accord + witnesses + members;
    }
}
