package io.duibiao.observation;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a figure's unit can be that of an indicator: the same base unit, or two that count or weigh alike. */
final class UnitFit {
    private static final Set<String> PERSONS = Set.of("人", "名");
    private static final Set<String> MONEY = Set.of("元", "美元", "港元", "欧元", "日元");
    private static final Set<String> ANYTHING = Set.of("个", "项", "件", "次", "条", "");
    private static final List<Set<String>> COUNTS = List.of(
            Set.of("人", "名", "位", "人次", "户"),
            Set.of("户", "家", "座", "所", "处", "套", "间"),
            Set.of("张", "床", "位"),
            Set.of("件", "起", "例", "宗"),
            Set.of("辆", "台", "套", "座", "列", "架次", "艘次", "部", "艘"),
            Set.of("只", "头", "羽"),
            Set.of("标箱", "标准箱", "箱"));
    private static final List<Set<String>> ALIKE = List.of(
            MONEY,
            Set.of("吨", "公斤", "斤", "千克", "担"),
            Set.of("%", "‰", "成"),
            Set.of("部/百人", "%"),
            Set.of("上年=100", "上年同期=100"),
            Set.of("亩", "平方米", "公顷", "平方公里"),
            Set.of("千瓦", "瓦", "兆瓦", "吉瓦", "GW"),
            Set.of("千瓦时", "度", "兆瓦时"),
            Set.of("公里", "千米", "米"),
            Set.of("EFLOPS", "Eflops", "EFlops", "次/秒", "P", "PFLOPS", "亿次/秒"),
            Set.of("天", "日"),
            Set.of("公斤/亩", "斤", "公斤", "千克/亩", "公斤/公顷", "千克/公顷", "吨/公顷"),
            Set.of("岁", "年", "周岁"),
            Set.of("", "比值", ":1", "倍"));

    private UnitFit() {}

    static boolean fits(Indicator indicator, Unit unit, Units units) {
        Optional<Unit> own = units.of(indicator.unit());
        String ownBase = own.map(Unit::base).orElse(indicator.unit());
        String base = unit.base();
        if (PERSONS.contains(base) && indicator.names().zh().matches(".*企业数?")) {
            return false;
        }
        boolean perSomething = !base.isEmpty() && (ownBase.startsWith(base + "/") || base.equals(ownBase + "/人"));
        boolean alike = ALIKE.stream().anyMatch(group -> group.contains(ownBase) && group.contains(base));
        return ownBase.equals(base)
                || perSomething
                || alike
                || countAlike(ownBase, base)
                || unit.symbol().equals("类");
    }

    /** 家 and 户 count firms, 张 counts beds: 医院612万张 is no number of hospitals. 个 counts anything. */
    private static boolean countAlike(String own, String other) {
        return COUNTS.stream().anyMatch(group -> counts(group, own) && counts(group, other));
    }

    private static boolean counts(Set<String> group, String unit) {
        return group.contains(unit) || ANYTHING.contains(unit);
    }
}
