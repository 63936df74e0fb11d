package io.duibiao.statement.sheet;

import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rows of a table are parts of whose first row is 总计: the one amount that its title names. */
final class PartsOfTitle {
    private static final Pattern AMOUNT = Pattern.compile(".*(?:[量额数率比重积值]|收入|支出|存款|贷款|资金|人员|人口)");

    private final Block block;
    private final Title title;
    private final Subjects subjects;
    private boolean totalFirst;
    private boolean entered;

    PartsOfTitle(Block block, Title title, Subjects subjects) {
        this.block = block;
        this.title = title;
        this.subjects = subjects;
    }

    /** Takes note of a row; rows must be told from top to bottom. */
    void enter(Labels labels) {
        totalFirst |= !entered
                && labels.own(block.stub(), Kind.WORDS)
                        .filter(own -> RegionReader.isTotal(Texts.packed(own.text())))
                        .isPresent();
        entered = true;
    }

    /**
     * Returns the name of a row that names no more than a part: 「长途交通」 under a title of 「国际旅游外汇收入」; empty for all others.
     *
     * @param name what was found
     * @param rows the words of the row and of those that it belongs to
     */
    Optional<String> of(String name, List<String> rows) {
        return totalFirst
                        && subjects.isAmount(title.words())
                        && !subjects.names().isNamed(name)
                        && !AMOUNT.matcher(name).matches()
                        && (name.equals(String.join("", rows)) || name.equals(rows.get(rows.size() - 1)))
                ? Optional.of(subjects.partOf(title.words(), name))
                : Optional.empty();
    }
}
