package io.duibiao.statement.prose;

import java.util.regex.Pattern;

/** 医疗机构床位1225张,其中二级医院499张、卫生院477张: houses that are counted in beds have beds, and are not counted themselves. */
final class Beds {
    private static final String UNIT = "张";
    private static final Endings NAMES = Endings.of("床位 床位数 病床 病床数 床位总数 编制床位 编制床位数 开放床位 开放床位数 实有床位 实有床位数");
    /** Houses whose beds are no hospital's: 养老机构12家,床位1200张. */
    private static final Endings HOMES = Endings.of(
            "养老机构 养老服务机构 养老服务设施 养老院 敬老院 福利院 福利机构 收养性机构 收养性单位 社会服务机构 救助机构 救助管理站 养老服务中心 饭店 宾馆 酒店 民宿 托育机构 星级饭店");

    private static final Endings HOUSES = Endings.of("院 中心 站 所 室 机构 门诊部 诊所 医院 卫生院 服务中心 饭店 宾馆");

    private static final Pattern OWN = Pattern.compile("(?:拥有|共有|总|核定|实有|开放)?床位(?:数|总数)?");

    private Beds() {}

    /** Returns the words with the kind of bed that was spoken of; as they are where they name one, or no house. */
    static String completed(String words, String unit, String whole) {
        boolean home =
                unit.equals(UNIT) && !words.isEmpty() && OWN.matcher(words).matches();
        if (home && !HOMES.endOf(whole).isEmpty()) {
            return whole + words;
        }
        boolean house = unit.equals(UNIT) && !HOUSES.endOf(words).isEmpty();
        return house ? words + NAMES.endOf(whole) : words;
    }
}
