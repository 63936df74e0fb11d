package io.duibiao.statement.sheet;

import java.util.regex.Pattern;

/** The words of the yearbooks for parts and for what they divide: goods, buildings, trades, owners, governments. */
final class PartWords {
    static final Pattern BARE_SHARE = Pattern.compile("比重|占比|构成|比例");
    static final Pattern HOUSEHOLDS = Pattern.compile("(?:全体|城镇|农村|城乡|全[国省市县区州])?(?:常住)?居民");
    static final String PER_HEAD = "人均";
    static final Pattern EARNED = Pattern.compile(
            "((?:全体|城镇|城市|农村)?(?:常住)?居民|农民|农户)(?:家庭)?(?:全年)?(?:人均|平均每人)(?:全年)?(?:总|可支配|纯)?(?:收支|收入|支出|生活|现金|消费)"
                    + "|((?:城镇|城市|农村)(?:常住)?居民|农民|农户)(?:家庭)?(?:基本|生活|收支|主要)情况");
    static final Pattern SPENT = Pattern.compile("(?:生活)?消费性?支出|支出|收入|可支配收入");
    static final Pattern CONSUMED = Pattern.compile(
            "食品(?:烟酒)?|衣着|居住|生活用品及服务|家庭设备.*|交通和?通信|交通、通信|教育、?文化.{0,3}娱乐.*|医疗保健|其[他它]用品.{0,3}服务|其[他它]商品.{0,3}服务|杂项商品.{0,3}服务|交通[和与及]?通[讯信]|(?:教育文化|文教)娱乐.*|.{2,3}性消费");
    static final Pattern BUILDING = Pattern.compile("(?:商品|普通)?住宅|办公楼|厂房|仓库|厂房、?(?:和)?仓库|.{2,10}用房|.{2,10}用房屋|其他房屋|车库");
    static final Pattern BUILT =
            Pattern.compile("(?:商品房屋?|房屋(?:建筑)?|房地产(?:开发)?)(?:实际)?((?:(?:现|期)?房)?(?:投资|施工|新开工|竣工|销售|待售).*)");
    static final Pattern TRADE = Pattern.compile(
            "建筑安装工程|建筑工程|安装工程|设备(?:、)?工器?具购置|铁路|公路|水运|水路|民航|航空|管道|远洋|教育|卫生.{0,3}社会.*|公共管理.*|居民服务.*|科学研究.*|水利.*管理.*|文化、体育.*|国际组织|信息传输.*"
                    + "|电力、.*供应业|农、?林、?牧、?渔.{0,3}及?辅助性活动|(?:城乡|城镇|乡村|农村)?居民生活");
    static final Pattern OWNER = Pattern.compile(
            "(?:国有|集体|城镇集体|股份|外商|外资|港澳台|私营|民营|个体|有限责任|联营|内资|其他|大型|中型|小型|微型|小微).*(?:单位|企业|经济(?:类型)?|公司|投资|控股|户)");
    /** Owners by half of their name, as narrow columns print them. */
    static final Pattern OWNED =
            Pattern.compile("国有|集体|城镇集体|私营|外商投资|港澳台商投资|企业|事业|机关|(?:施工)?总承包|专业承包|劳务分包|[特一二三四]级(?:及以[上下]|及不分等级)?");

    static final Pattern COUNTED = Pattern.compile(".*(?:企业|单位|主体|法人|户)数?");
    /** Firms of a trade, or above a size. */
    static final Pattern OF_TRADE = Pattern.compile(".*(?:工业|建筑|批发|零售|房地产|限额以上|规模以上|规上|餐饮|住宿).*");

    static final Pattern TRADED = Pattern.compile(
            "一般贸易|加工贸易|其他贸易|保税.*|边境小额贸易|.*(?:机电|高新技术|农|劳动密集型|机械|文化).{0,4}产品|来料加工.*|进料加工.*|租赁贸易|补偿贸易|易货贸易|寄售.{0,6}贸易|边境贸易|外商投资企业(?:作为)?投资.*");
    static final Pattern ONE_WAY = Pattern.compile(".*(?<!进)(出口|进口)(?:商品|货物)?(?:贸易)?总?[额值]?");
    static final Pattern PRICE = Pattern.compile(".*价格(?:总)?(?:指数)?");
    static final Pattern INDEX = Pattern.compile("(?:价格)?指数");
    static final Pattern OTHER_PRICE = Pattern.compile(".*(?:价格|指数|率|价|居民消费|商品零售|生产者|购进|出厂|生产资料|固定资产|销售|农产品)");
    /** What producers' prices are told by. */
    static final Pattern USE = Pattern.compile("生产资料|生活资料");

    static final Pattern SPENDING = Pattern.compile(".*(?:财政|预算)支出");
    static final Pattern INSURANCE = Pattern.compile(".{1,6}(?<!风)险|.{1,6}保险");
    static final Pattern CLAIMS = Pattern.compile(".*(?:赔付|赔款|给付).*");
    static final Pattern PREMIUMS = Pattern.compile(".*(?:保费|保险费)(?:收入)?");
    /** Where developers have their money from. */
    static final Pattern FUNDS = Pattern.compile(
            "国内贷款|利用外资|自筹资金|其[他它](?:资金|到位资金)(?:来源)?|(?:定金|订金)[及和]预[收付]款|个人按揭贷款|债券|国家预算(?:内)?资金|银行贷款|非银行金融机构贷款|外商直接投资|(?:企事业单位)?自有资金");

    static final Pattern FINANCED = Pattern.compile("房地产.*(?:到位资金|资金来源|资金).*");
    static final Pattern PUPILS = Pattern.compile(".*学校(?:的)?((?:在校学生|在校生|毕业生|招生|专任教师)数)");

    static final Pattern GOODS = Pattern.compile(
            ".*(?:食品|烟|酒|衣着|服装|居住|生活用品|家庭设备|家用|医疗|交通|通信|教育|文化|娱乐|用品|粮|菜|肉|蛋|水产|油|果|奶|茶|糖|服务|消费品|燃料|药|建筑材料|书报).*");
    static final Pattern FIELD = Pattern.compile("单产|亩产|每(?:亩|公顷)产量|单位面积产量|(?:播种|种植)?面积|总?产量|总产");
    static final Pattern OUTPUT =
            Pattern.compile("(?:规模以上)?(?:工业企业)?(.{2,8}?)(?:(?:(?:播种|种植)?面积(?:及其?|[和与、]))?(?:总)?产量|生产)");
    static final Pattern CROPS = Pattern.compile("(?:粮食|农产品|农作物)总?产量");
    static final Pattern COUNT = Pattern.compile("(?:户|个|家|单位|机构)数");
    static final Pattern INSTITUTIONS = Pattern.compile("(?:机构|单位|学校|企业)?(?:个|所|家)?数");
    static final Pattern GOVERNMENT = Pattern.compile("(?:中央|省|自治区|市|县|区|市县|县市|区县|州|地方|地市|盟市|旗县|乡镇|镇)本?级|中央|地方");
    static final Pattern TIME = Pattern.compile("(?:年末|期末|年平均|平均)(人数|余额|人口)");
    static final Pattern DURABLES = Pattern.compile("(.*每百户.*?)(?:拥有)?(?:主要)?耐用(?:消费)?品((?:拥有|保有)量|)");
    static final Pattern AMOUNT = Pattern.compile(".*[量额数率比重]");
    static final Pattern POSSESSED = Pattern.compile(".*?((?:拥有|保有)量)");
    static final Pattern SIZE = Pattern.compile("大型|中型|小型|微型|轻型|重型|普通|其他");
    static final Pattern TOWN_OR_COUNTRY = Pattern.compile("(?:城镇|城市|乡村|农村)居民");
    static final Pattern OF_RESIDENTS = Pattern.compile("(?:全社会)?城乡居民(生活.*)");
    static final Pattern OTHER_TRADE = Pattern.compile("其[他它]|餐饮业|制造业");
    static final Pattern RETAILED = Pattern.compile(".*(?:消费品)?零售总额");
    static final Pattern IN_TRADE = Pattern.compile("(?!.*零售).*商品(?:销售|购进|库存)总?额");
    static final Pattern RETAIL = Pattern.compile(".*零售.*");
    static final Pattern LAND = Pattern.compile(".*(?:地|水面|水域|草原|田)");
    static final Pattern AREA = Pattern.compile(".*面积");

    private PartWords() {}
}
