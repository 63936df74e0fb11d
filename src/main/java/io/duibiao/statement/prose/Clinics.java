package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Beds and persons of one kind of houses for the sick, named alone behind them: 「乡镇卫生院15个,床位898张,卫生技术人员646人」. Behind all
 * houses, or behind several kinds, they are those of the whole region.
 */
final class Clinics {
    private static final Endings KINDS = Endings.of(
            "卫生院 医院 保健机构 保健院 保健院(所、站) 保健院(所) 服务中心 服务中心(站) 卫生室 门诊部 诊所 社区卫生服务机构 防治院 疾控中心 疾病预防控制中心 卫生监督机构 疾病预防控制机构 急救中心 采供血机构");
    private static final Endings SEVERAL = Endings.of("、 和 及");
    private static final Pattern OWN = Pattern.compile(
            "(?:拥有|共有|实有|开放)?(?:病床|床位)(?:数|总数)?|卫生(?:专业)?技术人员|医务人员|执业(?:\\(助理\\))?医师(?:和执业助理医师)?|执业助理医师|医生|(?:注册)?护士");

    private Clinics() {}

    /** Returns the words with the kind of houses with which the sentence began; empty where it began with no single kind. */
    static Optional<String> completed(String words, List<String> amounts) {
        if (words.isEmpty() || amounts.isEmpty() || !OWN.matcher(words).matches()) {
            return Optional.empty();
        }
        String first = amounts.get(0);
        boolean houses = !KINDS.endOf(first).isEmpty() && SEVERAL.indexIn(first, 0) < 0;
        boolean others = amounts.stream().skip(1).anyMatch(amount -> !amount.startsWith(first));
        return houses && !others ? Optional.of(first + words) : Optional.empty();
    }
}
