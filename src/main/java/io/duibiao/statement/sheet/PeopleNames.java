package io.duibiao.statement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of kinds of people by sex, residence and age, and of their shares. */
final class PeopleNames {
    private static final Pattern PEOPLE = Pattern.compile(".*人口(?:数|总数)?");
    /** People who are told by what they do are no whole that sex and residence alone divide. */
    private static final Pattern ACTIVE = Pattern.compile(".*(?:活动|劳动|就业|失业|流动|迁[入出移]|贫困|参保).*人口.*");

    /** What happens to people is told by its own name, whichever of them are counted. */
    private static final Pattern EVENT = Pattern.compile("(?:出生|死亡|自然增[长加]|迁[入出]|机械增长|净增)(?:人数|人口|率)?");

    private static final Pattern SEX = Pattern.compile("[男女]性?");

    /** 「女性」 below those who work or learn are some of them, not of all people. */
    private static final Pattern WORKING = Pattern.compile(".*(?:从业|就业|职工|工人|学生|教师|医师|党员|劳动力|劳动者).*");

    private static final Pattern BARE_PEOPLE = Pattern.compile("人口数?|人数");
    private static final Pattern AGED = Pattern.compile("\\d+.*岁.*");
    private static final Pattern BARE_SHARE = Pattern.compile("比重|占比|构成|比例");

    private final KnownNames names;

    PeopleNames(KnownNames names) {
        this.names = names;
    }

    /** Returns whether the words name no more than that people are counted: 人口数. */
    static boolean isBare(String words) {
        return BARE_PEOPLE.matcher(words).matches();
    }

    /** Returns whether the words name people of an age: 0-14岁. */
    static boolean isAged(String words) {
        return AGED.matcher(words).matches();
    }

    /** 「男」 under 「总人口」 is 男性人口, 「城镇」 there 城镇人口; so it is above 「人口数」. */
    Optional<String> of(List<String> path, List<String> around) {
        if (path.size() > 1
                && BARE_PEOPLE.matcher(path.get(path.size() - 1)).matches()
                && (path.get(path.size() - 2).endsWith("总人口")
                        || (PEOPLE.matcher(path.get(path.size() - 2)).matches()
                                && names.isNamed(path.get(path.size() - 2))))) {
            return Optional.of(path.get(path.size() - 2));
        }
        if (path.size() > 1
                && BARE_PEOPLE.matcher(path.get(path.size() - 1)).matches()
                && !AGED.matcher(path.get(path.size() - 2)).matches()) {
            return of(path.subList(0, path.size() - 1), List.of("人口")).filter(names::isNamed);
        }
        String leaf = path.get(path.size() - 1);
        if (path.size() > 1
                && SEX.matcher(leaf).matches()
                && WORKING.matcher(path.get(path.size() - 2)).matches()) {
            return Optional.of(leaf + path.get(path.size() - 2));
        }
        if (path.size() > 1
                && PEOPLE.matcher(leaf).matches()
                && EVENT.matcher(path.get(path.size() - 2)).matches()) {
            return Optional.of(path.get(path.size() - 2));
        }
        if (path.size() == 1 && BARE_PEOPLE.matcher(leaf).matches()) {
            return around.stream()
                    .filter(word -> PEOPLE.matcher(word).matches() && names.isNamed(word))
                    .findFirst();
        }
        boolean people = Stream.concat(path.subList(0, path.size() - 1).stream(), around.stream())
                        .anyMatch(word -> PEOPLE.matcher(word).matches())
                && path.subList(0, path.size() - 1).stream()
                        .noneMatch(word -> ACTIVE.matcher(word).matches());
        boolean aged = AGED.matcher(leaf).matches();
        return Optional.of(leaf + (leaf.length() == 1 ? "性人口" : "人口"))
                .filter(name -> people && (aged || names.isNamed(name)));
    }

    /** 「比重」 right of 「城镇」 under 「人口」 is that of 城镇人口, and so it is right of 「人口数」 under 「城镇人口」. */
    Optional<String> share(List<String> path, List<String> around) {
        int last = path.size() - 1;
        if (last > 1
                && BARE_SHARE.matcher(path.get(last)).matches()
                && BARE_PEOPLE.matcher(path.get(last - 1)).matches()
                && PEOPLE.matcher(path.get(last - 2)).matches()) {
            return Optional.of(path.get(last - 2) + path.get(last));
        }
        if (last > 1
                && BARE_SHARE.matcher(path.get(last)).matches()
                && BARE_PEOPLE.matcher(path.get(last - 1)).matches()
                && AGED.matcher(path.get(last - 2)).matches()) {
            return Optional.of(path.get(last - 2).replaceFirst("(?:人口)?$", "人口") + path.get(last));
        }
        return path.size() > 1 && BARE_SHARE.matcher(path.get(last)).matches()
                ? of(path.subList(0, last), AGED.matcher(path.get(last - 1)).matches() ? List.of("人口") : around)
                        .map(people -> people + path.get(last))
                : Optional.empty();
    }
}
