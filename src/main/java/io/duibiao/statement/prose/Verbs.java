package io.duibiao.statement.prose;

/** The verbs of work done, which say what is counted and are shared along a list: 发放, 新建, 整治. */
final class Verbs {
    private static final Endings WORK = Endings.of(
            "新增 新(改)建 新(改扩)建 新(改、扩)建 新(扩)建 新、改建 新建 新改建 新改扩建 新建改造 新扩建 新培育 新引进 新签约引进 新签约 新创建 新交房 新设立 新设 新开工 新开通 新开 新入选 新登记 新发现 新认定"
                    + " 新获批 新投产 新注册 新入库 新纳入 新发展 新引育 新招引 新启动 新打造 新组建 新成立 新投用 新投放 新造 新修 新获 新晋 新升规 新招 新推出 新建成 新布局 新落地 新聚集"
                    + " 敷设 更换 翻新 评定 命名 举行 慰问 对接 谋划 攻克 释放 遴选 征集 安装 加固 清淤 疏通 管护 认证 研发 制修订 修订 起草 栽种 植树 挂牌 投运 开设 交付 培育 建成投用 建成投产 建成 建设改造 建设 改造提升 改造 整治投用 整治 处置 铺设 发放 争取 到位 引进 引育 组建 布局建设 布局打造 布局 成功创建 创建 打造 完成投资 落实 追回 兑现 办结 解决"
                    + " 排查 实施 开展 开通 开工建设 开工改造 开工 更新 供应 调出 调入 保障 安排 支持 选派 认定 授权 招引落地 招引 签约 启动建设 启动实施 启动 推进 推动 出台 制定 完善 集聚 覆盖 惠及 受理 查处 破获"
                    + " 举办 组织 筹集建设 筹集 筹建 投放 投入 投用 投产 拨付 下达 发行 承接 承担 转化 转移 化解 清理 清退 关停 淘汰 压减 拆除  修复 恢复 种植 栽植   销售  "
                    + " 接待 入选 获评 获批 获得 获 荣获 评选 聘用 招聘 招录 招收 培训 帮扶 救助 资助 减免 退税 减税 为企业 为  稳定 提供 设立 成立 吸引 吸纳 带动 促成 达成 落地 落户 引导发放 引导 提前实施 完工"
                    + " 竣工投产 竣工 验收 验收通过 疏浚 开挖疏浚 开挖 疏解 加装 维修 修建 修缮 新修 改扩建 改建 扩建 续建 续建 迁建 打通 贯通 架设 配备 配置 购置 采购 添置 检查 检测 抽检 走访 下访接访 接访 调解 调处 审结 立案"
                    + " 追缴 追赃 挽回 关闭 关闭压缩 精简 取消 下放 归集共享 归集 共享 上线 推出 推广 建立 构建 划定 划转 盘活 出让 收回 征收 腾退 腾出 消化  减少 增加 减排   输送 转移就业 安置 帮助   实现 新发放  核准 备案 入库 退出 引入 开行   承办 主办   牵头建设 牵头 承建 共建 搬迁 绿化 造林 营造 完成  采购  收治  开办 办理 办成   扩增 增设 腾出 建改 推动建成 认养 捐赠 募集 收缴 征缴  偿还  核销 ");

    private static final Endings NOUNS = Endings.of(
            "建设用地 保障性 销售额 销售收入 销售面积 销售总额 接待游客 发行量 培训人数 种植面积 安置房 到位率 开工率 投资 引导基金 获得感 落实率 保障率 就业 建成区 生产 服务 开放型 改造率 制定率 受理率 办结率 检测能力 投入产出 投入强度 研发支出 研发经费 研发投入 研发费用");

    private Verbs() {}

    /** Returns the verb with which the words begin; empty text where they begin with a noun. */
    static String startOf(String words) {
        return NOUNS.startOf(words).isEmpty() ? WORK.startOf(words) : "";
    }

    /** Returns the verb with which the words end; empty text where they end with a noun. */
    static String endOf(String words) {
        return WORK.endOf(words);
    }
}
