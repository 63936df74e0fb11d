package io.duibiao.reference;

/** The sections of a report on the year's targets: 综合 and the eight that follow it. */
public enum Theme {
    GENERAL("综合", "General"),
    INDUSTRY("产业", "Industry"),
    SCIENCE_EDUCATION("科教", "Science and education"),
    REFORM_OPENING("改革开放", "Reform and opening"),
    URBAN("城市", "Cities"),
    RURAL("乡村", "Countryside"),
    ECOLOGY("生态", "Environment"),
    LIVELIHOOD("民生", "Livelihood"),
    GOVERNANCE("治理", "Governance");

    private final String zh;
    private final String en;

    Theme(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the heading in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the heading in English. */
    public String en() {
        return en;
    }
}
