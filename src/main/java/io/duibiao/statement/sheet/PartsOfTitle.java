package io.duibiao.statement.sheet;

import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rows of a table are parts of whose first row is 总计: the one amount that its title names. */
final class PartsOfTitle {
    private static final Pattern AMOUNT = Pattern.compile(".*(?:[量额数率比重积值]|收入|支出|存款|贷款|资金|人员|人口)");

    private static final Pattern TWO = Pattern.compile("(.{2,}[数量额值])(?:和|及|与|、)(.{2,}[数量额值])");

    private static final Pattern MONEY = Pattern.compile("金额\\s*\\(.*\\)");
    private static final Pattern TOLD_BY = Pattern.compile("(?:分|按).{2,4}(?=合同|项目|实际|协议)");

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
     * Returns the amount that stands above rows of years: 「合同数(项)」 is one of the two of a title of 「外商直接投资合同数和合同金额」, and
     * so is 「金额(万美元)」, which by itself names nothing; empty where no such row does.
     */
    Optional<String> ofGroupAboveYears(Way way, Predicate<String> isRegion) {
        return way.words().isEmpty()
                ? way.labels().all().stream()
                        .skip(1)
                        .filter(group -> group.unit().isPresent() && !isRegion.test(group.words()))
                        .map(group -> group.hasWords()
                                ? group.words()
                                : MONEY.matcher(group.text().strip()).matches() ? "金额" : "")
                        .filter(amount -> !amount.isEmpty())
                        .findFirst()
                        .map(this::oneOfTwo)
                : Optional.empty();
    }

    /** Returns the whole name of an amount that is one of the two in the title; other words as they are. */
    String oneOfTwo(String amount) {
        Matcher two = TWO.matcher(TOLD_BY.matcher(title.words()).replaceFirst(""));
        if (!two.matches()) {
            return amount;
        }
        return Stream.of(two.group(1), two.group(2))
                .filter(one -> one.endsWith(amount))
                .map(one -> two.group(1).endsWith(one) ? one : front(two.group(1), one) + one)
                .findFirst()
                .orElse(amount);
    }

    /** 「合同金额」 after 「外商直接投资合同数和」 has the front of what it shares a word with. */
    private static String front(String first, String second) {
        return first.contains(second.substring(0, 2)) ? first.substring(0, first.indexOf(second.substring(0, 2))) : "";
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
