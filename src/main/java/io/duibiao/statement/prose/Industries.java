package io.duibiao.statement.prose;

/**
 * Names of the classification of industries (GB/T 4754) that are lists themselves, which no list is cut inside: 计算机、通信和其他电子
 * 设备制造业.
 */
final class Industries {
    private static final Endings NAMES = Endings.of(
            "计算机、通信和其他电子设备制造业 电力、热力生产和供应业 电力、热力的生产和供应业 电力、热力、燃气及水生产和供应业 电力、热力、燃气及水的生产和供应业"
                    + " 电力、燃气及水的生产和供应业 燃气生产和供应业 水的生产和供应业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 黑色金属冶炼及压延加工业 有色金属冶炼及压延加工业 石油、煤炭及其他燃料加工业 石油和天然气开采业"
                    + " 煤炭开采和洗选业 酒、饮料和精制茶制造业 皮革、毛皮、羽毛及其制品和制鞋业 木材加工和木、竹、藤、棕、草制品业 印刷和记录媒介复制业 文教、工美、体育和娱乐用品制造业 化学原料和化学制品制造业 化学原料及化学制品制造业"
                    + " 橡胶和塑料制品业 铁路、船舶、航空航天和其他运输设备制造业 电气机械和器材制造业 电气机械及器材制造业 纺织服装、服饰业 金属制品、机械和设备修理业 交通运输、仓储和邮政业 信息传输、软件和信息技术服务业"
                    + " 租赁和商务服务业 科学研究和技术服务业 水利、环境和公共设施管理业 居民服务、修理和其他服务业 文化、体育和娱乐业 公共管理、社会保障和社会组织 卫生和社会工作 造纸和纸制品业 社会保障和就业 社会保障与就业 社会保障及就业");

    private Industries() {}

    /** Returns the length of the name that stands at the index; 0 where none does. */
    static int lengthAt(String words, int index) {
        return NAMES.at(words, index).length();
    }
}
