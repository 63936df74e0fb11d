package io.duibiao.statement.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of the parts that a whole is divided into by the custom of the yearbooks: prices by goods, floor space by kind of
 * building, income by source, trade by its kind, investment and wages by trade and owner.
 */
final class PartNames {
    private final Subjects subjects;
    private final KnownNames names;

    PartNames(Subjects subjects, KnownNames names) {
        this.subjects = subjects;
        this.names = names;
    }

    /** Returns whether the words name prices of many goods, or the index of them. */
    static boolean isPrice(String words) {
        return PartWords.PRICE.matcher(words).matches();
    }

    /** Returns whether the words name a kind of trade, one among others: 加工贸易. */
    static boolean isTraded(String words) {
        return PartWords.TRADED.matcher(words).matches();
    }

    /** Returns whether the words name a kind of enterprise by its owner or size: 国有控股企业. */
    static boolean isOwner(String words) {
        return PartWords.OWNER.matcher(words).matches();
    }

    /** Returns whether the words name where some of such an amount of developers' money comes from. */
    static boolean isFinanced(String words, String amount) {
        return PartWords.FUNDS.matcher(words).matches()
                && PartWords.FINANCED.matcher(amount).matches();
    }

    /** Returns whether the words may be a part of such an amount; empty where it is divided in no way of its own. */
    static Optional<Boolean> mayBePart(String words, String amount) {
        if (PartWords.PRICE.matcher(amount).matches()) {
            return Optional.of(PartWords.GOODS.matcher(words).matches());
        }
        boolean insured = PartWords.INSURANCE.matcher(words).matches()
                && (PartWords.CLAIMS.matcher(amount).matches()
                        || PartWords.PREMIUMS.matcher(amount).matches());
        if (isFinanced(words, amount) || insured) {
            return Optional.of(true);
        }
        return isTraded(words) ? Optional.of(PartWords.ONE_WAY.matcher(amount).matches()) : Optional.empty();
    }

    /** Returns 在校学生数 of 「各类学校在校学生数」, which schools are told by; empty for all other words. */
    static Optional<String> pupils(String amount) {
        Matcher pupils = PartWords.PUPILS.matcher(amount);
        return pupils.matches() ? Optional.of(pupils.group(1)) : Optional.empty();
    }

    /** Returns the name of the part; empty where the words name none. */
    Optional<String> of(List<String> path, int row, List<String> around) {
        return perHead(path, row)
                .or(() -> perHeadOfTitle(path, row, around))
                .or(() -> price(path, row, around))
                .or(() -> area(path, around))
                .or(() -> building(path, around))
                .or(() -> durable(path, around))
                .or(() -> possessed(path, row, around))
                .or(() -> resident(path, around))
                .or(() -> sold(path, row, around))
                .or(() -> pupils(path, around))
                .or(() -> spent(path, around))
                .or(() -> insured(path, row, around))
                .or(() -> financed(path, around))
                .or(() -> traded(path, around))
                .or(() -> ofCrop(path, around))
                .or(() -> crop(path, row, around))
                .or(() -> counted(path, row))
                .or(() -> institutions(path))
                .or(() -> ofGovernment(path, row, around))
                .or(() -> ofTime(path))
                .or(() -> ofOwner(path))
                .or(() -> kind(path, around));
    }

    /** The words that the last one may be a part of, the nearest first. */
    private static List<String> wholes(List<String> path, List<String> around) {
        List<String> wholes = new ArrayList<>(path.subList(0, path.size() - 1));
        Collections.reverse(wholes);
        wholes.addAll(around);
        return wholes;
    }

    /** 「工资性收入」 left of 「城镇居民」 is that per head, and 「食品烟酒」 what is spent on it. */
    private Optional<String> perHead(List<String> path, int row) {
        String own = path.get(row);
        if (row > path.size() - 2
                || !PartWords.HOUSEHOLDS.matcher(path.get(row + 1)).matches()
                || own.contains("人均")) {
            return Optional.empty();
        }
        String whose = path.get(row + 1).replaceFirst("^(?:全体|全.)", "") + PartWords.PER_HEAD;
        List<String> below = path.subList(row + 2, path.size());
        String share = below.stream()
                .filter(word -> PartWords.BARE_SHARE.matcher(word).matches())
                .findFirst()
                .orElse("");
        boolean plain = below.stream()
                .allMatch(word -> PartWords.SPENT.matcher(word).matches()
                        || PartWords.BARE_SHARE.matcher(word).matches());
        return plain ? perHead(whose, own).map(name -> name + share) : Optional.empty();
    }

    private Optional<String> perHead(String whose, String own) {
        return PartWords.CONSUMED.matcher(own).matches()
                ? Optional.of(whose + own + (own.endsWith("消费") ? "支出" : "消费支出"))
                : Optional.of(whose + own).filter(name -> names.isNamed(PartWords.PER_HEAD + own));
    }

    /** Returns 「农村居民人均」 of a title of what they earn and spend; empty for all others. */
    static Optional<String> households(String title) {
        Matcher matcher = PartWords.EARNED.matcher(title);
        return matcher.find()
                ? Optional.ofNullable(matcher.group(1))
                        .or(() -> Optional.ofNullable(matcher.group(2)))
                        .map(whose -> whose + PartWords.PER_HEAD)
                : Optional.empty();
    }

    /** 「工资性收入」 in a table of 「农村居民人均收支」 is theirs per head, and so is 「人均可支配收入」 there. */
    private Optional<String> perHeadOfTitle(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        boolean share = path.subList(0, row).stream().anyMatch(TermKinds::isShare);
        if (own.startsWith(PartWords.PER_HEAD) && row == path.size() - 1) {
            return around.stream()
                    .filter(word -> word.endsWith(PartWords.PER_HEAD))
                    .map(whose -> whose + own.substring(PartWords.PER_HEAD.length()))
                    .filter(names::isNamed)
                    .findFirst();
        }
        return row == path.size() - 1 && !share && !own.contains(PartWords.PER_HEAD) && !own.contains("居民")
                ? around.stream()
                        .filter(word -> word.endsWith(PartWords.PER_HEAD))
                        .findFirst()
                        .flatMap(whose -> perHead(whose, own)
                                .or(() -> isConsumed(path.subList(0, row), own)
                                        ? Optional.of(whose + own + "消费支出")
                                        : Optional.empty()))
                : Optional.empty();
    }

    /** 「主食」 below 「食品」 is consumed as that is. */
    private static boolean isConsumed(List<String> above, String own) {
        return above.stream().anyMatch(word -> PartWords.CONSUMED.matcher(word).matches())
                && !own.matches(".*[额量数率]|.*支出|.*收入");
    }

    /** 「食品」 under a title or below a row of 「居民消费价格指数」 is a group of it, 「城市」 above its column whose. */
    private Optional<String> price(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        String leaf = path.get(path.size() - 1);
        boolean resident = row == path.size() - 2 && TermKinds.isResidence(leaf);
        boolean index = row == path.size() - 2 && PartWords.INDEX.matcher(leaf).matches();
        boolean use = PartWords.USE.matcher(own).matches();
        boolean group = (row == path.size() - 1 || resident || index)
                && (use || !PartWords.OTHER_PRICE.matcher(own).matches())
                && !TermKinds.isResidence(own);
        return group
                ? Stream.concat(path.subList(0, row).stream(), around.stream())
                        .filter(word -> PartWords.PRICE.matcher(word).matches() && names.isNamed(word))
                        .filter(word -> !use || word.contains("生产者"))
                        .findFirst()
                        .map(whole -> (resident ? leaf : "") + own + whole.replaceFirst("^城市(?=居民)", ""))
                : Optional.empty();
    }

    /** 「林地」 below 「土地总面积」 is 林地面积. */
    private static Optional<String> area(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        List<String> outer = path.subList(0, path.size() - 1);
        if (!outer.isEmpty() && PartWords.BARE_SHARE.matcher(leaf).matches()) {
            return area(outer, around).map(area -> area + leaf);
        }
        if (!outer.isEmpty() && leaf.equals("面积")) {
            return area(outer, around);
        }
        boolean land = PartWords.LAND.matcher(leaf).matches()
                && wholes(path, around).stream()
                        .anyMatch(word -> PartWords.AREA.matcher(word).matches());
        return land ? Optional.of(leaf + "面积") : Optional.empty();
    }

    /** 「住宅」 below 「商品房销售面积」 is 住宅销售面积. */
    private static Optional<String> building(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return PartWords.BUILDING.matcher(leaf).matches()
                ? wholes(path, around).stream()
                        .map(PartWords.BUILT::matcher)
                        .filter(Matcher::matches)
                        .map(built -> leaf + built.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * 「洗衣机」 under 「每百户耐用消费品拥有量」 is how many of them a hundred households have: those that the title of the table names,
     * where this one does not.
     */
    private static Optional<String> durable(List<String> path, List<String> around) {
        int last = path.size() - 1;
        boolean resident = last > 0 && TermKinds.isResidence(path.get(last));
        int own = resident ? last - 1 : last;
        if (own > 1 || (own == 1 && !PartWords.DURABLES.matcher(path.get(0)).matches())) {
            return Optional.empty();
        }
        String whose = around.stream()
                .filter(word -> word.endsWith(PartWords.PER_HEAD))
                .map(word -> word.substring(0, word.length() - PartWords.PER_HEAD.length()))
                .findFirst()
                .orElse("");
        return Stream.concat(path.subList(0, own).stream(), around.stream())
                .map(PartWords.DURABLES::matcher)
                .filter(Matcher::matches)
                .map(title -> (resident ? path.get(last) : "")
                        + households(title.group(1), whose)
                        + path.get(own)
                        + (title.group(2).isEmpty() ? "拥有量" : title.group(2)))
                .findFirst();
    }

    private static String households(String front, String whose) {
        String plain = front.replaceFirst("年[末底]$", "");
        return plain.startsWith("每百户") && !whose.isEmpty() ? whose + "每百户" : plain;
    }

    /** 「载客汽车」 under a title of 「民用车辆拥有量」 is how many of them there are, 「大型」 below it those of that size. */
    private Optional<String> possessed(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        boolean plain = row == path.size() - 1
                && !PartWords.AMOUNT.matcher(own).matches()
                && !TermKinds.isSector(own)
                && !TermKinds.isResidence(own);
        String name = row > 0 && PartWords.SIZE.matcher(own).matches() ? own + path.get(row - 1) : own;
        return plain
                ? wholes(path, around).stream()
                        .map(PartWords.POSSESSED::matcher)
                        .filter(Matcher::matches)
                        .map(title -> name + title.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** 「城镇居民」 below 「城乡居民生活用电量」 is what they use. */
    private static Optional<String> resident(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return PartWords.TOWN_OR_COUNTRY.matcher(leaf).matches()
                ? wholes(path, around).stream()
                        .map(PartWords.OF_RESIDENTS::matcher)
                        .filter(Matcher::matches)
                        .map(whole -> leaf + whole.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** 「饮料类」 below 「商品零售额」 is how much of it is sold. */
    private Optional<String> sold(List<String> path, int row, List<String> around) {
        String leaf = path.get(path.size() - 1);
        String name = leaf + "零售额";
        if (row == path.size() - 1
                && row > 0
                && leaf.endsWith("类")
                && PartWords.IN_TRADE.matcher(path.get(row - 1)).matches()) {
            return Optional.of(leaf + path.get(row - 1)); // what traders sell is not only what they retail
        }
        if (PartWords.OTHER_TRADE.matcher(leaf).matches()
                && wholes(path, around).stream()
                        .anyMatch(word -> PartWords.RETAILED.matcher(word).matches())) {
            return Optional.of(name);
        }
        return name.endsWith("类零售额")
                        && wholes(path, around).stream()
                                .anyMatch(word -> PartWords.RETAIL.matcher(word).matches())
                ? Optional.of(name).filter(names::isNamed)
                : Optional.empty();
    }

    /** 「教育」 right of 「一般公共预算支出」 is what is spent on it. */
    private Optional<String> spent(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1).replaceFirst("事务$", "");
        boolean spending = wholes(path, around).stream()
                .anyMatch(word -> PartWords.SPENDING.matcher(word).matches());
        return spending && !leaf.endsWith("支出")
                ? Stream.of(leaf + "支出").filter(names::isNamed).findFirst()
                : Optional.empty();
    }

    /** 「财产险」 below 「赔款及给付」 is what is paid for it, and left of 「保费收入」 what it brings in. */
    private Optional<String> insured(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        if (!PartWords.INSURANCE.matcher(own).matches()) {
            return Optional.empty();
        }
        List<String> outer = new ArrayList<>(path.subList(row + 1, path.size()));
        outer.addAll(wholes(path.subList(0, row + 1), around));
        return outer.stream()
                .flatMap(word -> PartWords.CLAIMS.matcher(word).matches()
                        ? Stream.of("赔付支出")
                        : PartWords.PREMIUMS.matcher(word).matches() ? Stream.of("保费收入") : Stream.empty())
                .findFirst()
                .map(whole -> own + whole);
    }

    /** 「国内贷款」 below 「房地产开发企业到位资金」 is a part of that, though by itself it is one of all investment's. */
    private static Optional<String> financed(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return wholes(path, around).stream().anyMatch(word -> isFinanced(leaf, word))
                ? Optional.of("房地产开发企业" + leaf)
                : Optional.empty();
    }

    /** 「小学」 below 「各类学校在校学生数」 is how many pupils it has. */
    private Optional<String> pupils(List<String> path, List<String> around) {
        return path.size() == 1
                ? around.stream()
                        .flatMap(whole -> pupils(whole).stream())
                        .map(pupils -> path.get(0) + pupils)
                        .filter(names::isNamed)
                        .findFirst()
                : Optional.empty();
    }

    /** 「一般贸易」 below 「货物出口额」 is exported, though by itself it is what goes both ways. */
    private static Optional<String> traded(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return isTraded(leaf)
                ? wholes(path, around).stream()
                        .map(PartWords.ONE_WAY::matcher)
                        .filter(Matcher::matches)
                        .map(way -> leaf + way.group(1) + "额")
                        .findFirst()
                : Optional.empty();
    }

    /** 「单产」 under a title of 「粮食产量」 is that of the same crop. */
    private static Optional<String> ofCrop(List<String> path, List<String> around) {
        String leaf = path.get(0);
        return path.size() == 1 && PartWords.FIELD.matcher(leaf).matches()
                ? around.stream()
                        .map(PartWords.OUTPUT::matcher)
                        .filter(Matcher::matches)
                        .map(crop -> crop.group(1)
                                + leaf.replaceFirst("^总产量?$", "产量").replaceFirst("^面积$", "播种面积"))
                        .findFirst()
                : Optional.empty();
    }

    /** 「中稻」 below 「稻谷」 in a table of 「粮食产量」 is 中稻产量. */
    private Optional<String> crop(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        return row == path.size() - 1
                        && PartOfWhole.isCrop(own)
                        && !names.isNamed(own)
                        && wholes(path, around).stream()
                                .anyMatch(word -> PartWords.CROPS.matcher(word).matches())
                ? Optional.of(own + "产量")
                : Optional.empty();
    }

    /** 「户数」 below 「企业」 is how many of them there are. */
    private static Optional<String> counted(List<String> path, int row) {
        int last = path.size() - 1;
        return last > 0
                        && PartWords.COUNT.matcher(path.get(last)).matches()
                        && PartWords.COUNTED.matcher(path.get(last - 1)).matches()
                ? Optional.of((row < last - 1 ? path.get(row) : "") + path.get(last - 1) + path.get(last))
                : Optional.empty();
    }

    /** 「机构数」 right of 「医院」 is how many hospitals there are. */
    private Optional<String> institutions(List<String> path) {
        int last = path.size() - 1;
        return last > 0 && PartWords.INSTITUTIONS.matcher(path.get(last)).matches()
                ? Optional.of(path.get(last - 1)).filter(names::isCount)
                : Optional.empty();
    }

    /** 「中央级」 right of 「增值税」 is what the central government has of it. */
    private Optional<String> ofGovernment(List<String> path, int row, List<String> around) {
        String leaf = path.get(path.size() - 1);
        if (!PartWords.GOVERNMENT.matcher(leaf).matches()) {
            return Optional.empty();
        }
        return row < path.size() - 1
                ? Optional.of(leaf + path.get(row))
                : around.stream()
                        .filter(names::isNamed)
                        .findFirst()
                        .map(whole -> subjects.partOf(
                                whole.replaceFirst("^(?:中央|地方)(?=财政|一般|税)", ""),
                                whole.startsWith("房地产") ? leaf + "项目" : leaf));
    }

    /** 「年末人数」 below 「在岗职工人数」 is theirs at the year's end. */
    private static Optional<String> ofTime(List<String> path) {
        Matcher time = PartWords.TIME.matcher(path.get(path.size() - 1));
        String whole = path.size() < 2 ? "" : path.get(path.size() - 2);
        return time.matches()
                        && whole.endsWith(time.group(1))
                        && whole.length() > time.group(1).length()
                ? Optional.of(whole.substring(0, whole.length() - time.group(1).length()) + time.group())
                : Optional.empty();
    }

    /** 「民营企业」 below 「工业增加值」 is theirs, not their number. */
    private Optional<String> ofOwner(List<String> path) {
        String leaf = path.get(path.size() - 1);
        if (path.size() != 2 || !PartWords.OWNER.matcher(leaf).matches()) {
            return Optional.empty();
        }
        return Optional.of(path.get(0))
                .filter(whole -> subjects.isAmount(whole)
                        && !PartWords.COUNTED.matcher(whole).matches())
                .map(whole -> subjects.partOf(whole, leaf));
    }

    /** 「教育」 under a title of 固定资产投资 and 「国有单位」 under one of 平均工资 are those of it. */
    private Optional<String> kind(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        boolean kinds = (!names.isNamed(leaf) || isOwnerOf(leaf, around))
                && isKind(leaf)
                && (path.size() == 1
                        || PartWords.OWNER.matcher(leaf).matches()
                        || PartWords.OWNED.matcher(leaf).matches())
                && path.stream().allMatch(word -> isKind(word) || (path.size() > 1 && TermKinds.isResidence(word)));
        return kinds
                ? around.stream()
                        .filter(word -> names.endsNamed(word) && !names.isProduct(word) && !TermKinds.isShare(word))
                        .findFirst()
                        .map(whole -> subjects.partOf(whole, String.join("", nearest(path))))
                : Optional.empty();
    }

    /**
     * 「私营企业」 under a title of 「从业人员」 are those who work there, and under 「工业企业单位数」 those of industry, though by itself it
     * is how many firms there are.
     */
    private boolean isOwnerOf(String owner, List<String> around) {
        return PartWords.OWNER.matcher(owner).matches()
                && PartWords.COUNTED.matcher(owner).matches()
                && around.stream()
                        .filter(word -> names.endsNamed(word) && !TermKinds.isShare(word))
                        .findFirst()
                        .filter(whole -> (subjects.isAmount(whole) || whole.endsWith("指数"))
                                && (!PartWords.COUNTED.matcher(whole).matches()
                                        || PartWords.OF_TRADE.matcher(whole).matches()))
                        .isPresent();
    }

    /** 「林业」 below 「农林牧渔业」 is told by its own name. */
    private static List<String> nearest(List<String> path) {
        return IntStream.range(0, path.size())
                .filter(i -> i == path.size() - 1
                        || !(TermKinds.isSector(path.get(i)) && TermKinds.isSector(path.get(i + 1))))
                .mapToObj(path::get)
                .toList();
    }

    /** Returns whether the words name a sector, a trade or an owner: what amounts are divided by. */
    static boolean isKind(String word) {
        return TermKinds.isSector(word)
                || PartWords.TRADE.matcher(word).matches()
                || PartWords.OWNER.matcher(word).matches()
                || PartWords.OWNED.matcher(word).matches();
    }
}
