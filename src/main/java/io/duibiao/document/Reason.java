package io.duibiao.document;

/** Why something was not taken. The codes are part of the output's contract: they stand in {@code rejects.csv}. */
public enum Reason {
    EMPTY_FILE("空文件", "the file is empty"),
    UNREADABLE_FILE("文件无法打开", "the file cannot be opened"),
    UNKNOWN_FORMAT("不支持的文件格式", "the file's format is not known"),
    WRONG_EXTENSION("扩展名与内容不符", "the content is not what the extension says"),
    BROKEN_ENCODING("编码损坏", "the text's encoding is broken"),
    CORRUPT_FILE("文件损坏或被截断", "the file is corrupt or cut off"),
    ENCRYPTED_FILE("文件已加密", "the file is encrypted"),
    OVER_LIMIT("超出读取限制", "the file is over a limit of what is read"),
    IMAGE_ONLY("只有图像,没有文字", "there are only images, no text"),
    NO_HEADER("表格没有可识别的表头", "no header was found in the sheet"),
    LAYOUT_UNKNOWN("表格结构无法识别", "the layout of the sheet is not known"),
    NOT_A_NUMBER("数值单元格中不是数字", "a number was expected"),
    UNKNOWN_REGION("地区不在目录中", "the region is not in the catalogue"),
    AMBIGUOUS_REGION("同名地区,无法判定", "several regions have this name"),
    UNKNOWN_INDICATOR("指标不在目录中", "the indicator is not in the catalogue"),
    UNKNOWN_UNIT("单位不在目录中", "the unit is not in the catalogue"),
    UNIT_MISMATCH("单位与指标不符", "the unit does not fit the indicator"),
    UNKNOWN_PERIOD("时期无法判定", "the period cannot be told"),
    COUNT_MISMATCH("「分别」前后数目不符", "subjects and figures differ in number"),
    NO_SUBJECT("数字没有主语", "no subject was found for the number"),
    AMBIGUOUS("有两种读法", "there are two readings"),
    CONFLICTING_VALUES("同一指标有两个不同的数", "two different figures for one key"),
    SUB_AREA("属于下辖区域,不代表全区", "the figure is of a sub-area"),
    NOT_COMPARABLE("口径不可比", "the figure is on another basis"),
    CORRUPT_TEXT("文字损坏,数字可能被过滤", "the text is damaged, digits may be missing"),
    OUT_OF_RANGE("数值超出可保存的范围", "the value is too large to be kept"),
    CORRECTION_MISMATCH("更正与原文或读数不符,未采用", "a correction does not fit what stands there");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns whether nothing is wrong with the input: the figure was read, and is only not compared. Such rejects are listed
     * like all others and do not make a run fail.
     */
    public boolean isRemark() {
        return this == UNKNOWN_INDICATOR || this == SUB_AREA || this == NOT_COMPARABLE;
    }

    /** Returns the reason in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the reason in English. */
    public String en() {
        return en;
    }
}
