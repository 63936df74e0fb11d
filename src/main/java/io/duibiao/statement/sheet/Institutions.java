package io.duibiao.statement.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of schools and other institutions as rows of a table whose title says what is counted of them. */
final class Institutions {
    /** What schools of any kind have: 「高等教育」 under a title of 「在校学生数」 is how many pupils they have. */
    private static final Pattern PUPILS = Pattern.compile("(?:在校学?生|毕业生|招生|教职工|专任教师)人?数?");

    /** Kinds of schools that the catalogue need not know: 「普通中等学校」 below 「招生数」. */
    private static final Pattern SCHOOL = Pattern.compile(".*(?:学校|中学|小学|幼儿园|学院|高中|初中)");

    private static final String SCHOOLS = "学校数";

    /** 「医院」 under a title of 「卫生机构床位数」 is how many beds hospitals have; under 「学校数」 a kind of school is counted by its own name. */
    private static final Pattern OF_INSTITUTIONS =
            Pattern.compile("(?:各级|各类|医疗|卫生|健康|机构|教育|及|和)*(床位数|诊疗人次数?|卫生技术人员数?|" + SCHOOLS + ")");

    private static final Pattern INSTITUTION =
            Pattern.compile(".*(?:院|院、所|所|站|室|中心|门诊部|中专|学校|高校|机构|院、所、站|所、站|中心\\(站\\))");

    private static final Pattern AMOUNT_END = Pattern.compile(".*[数率比]|.|其[他它]|女生");

    private Institutions() {}

    /** Returns what a row of these words counts below a title; empty where it is no institution, or the title counts something else. */
    static Optional<String> of(String own, String title, KnownNames names) {
        if (isOfSchool(own, title, names)) {
            return Optional.of(own + title);
        }
        Matcher kinds = OF_INSTITUTIONS.matcher(title);
        return kinds.matches() && (names.isCount(own) || isUnnamed(own, names))
                ? Optional.of(kinds.group(1).equals(SCHOOLS) ? own : own + kinds.group(1))
                : Optional.empty();
    }

    private static boolean isUnnamed(String own, KnownNames names) {
        return INSTITUTION.matcher(own).matches() && !names.isNamed(own);
    }

    /** Returns how many there are of a kind of school below what is counted of all kinds; empty for all other words. */
    static Optional<String> below(String counted, String own) {
        boolean school = SCHOOL.matcher(own).matches();
        return school && (PUPILS.matcher(counted).matches() || counted.equals(SCHOOLS))
                ? Optional.of(own + (counted.equals(SCHOOLS) ? "数" : counted))
                : Optional.empty();
    }

    /** Returns whether a row of these words is a kind of school, and pupils or teachers are counted. */
    static boolean isOfSchool(String own, String counted, KnownNames names) {
        return PUPILS.matcher(counted).matches()
                && !AMOUNT_END.matcher(own).matches()
                && (!names.isNamed(own) || names.isCount(own));
    }
}
