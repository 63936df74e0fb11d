package io.duibiao.publish;

/** The language of headings, names and notes. What a document says stays Chinese in both. */
public enum Language {
    ZH,
    EN;

    /** Returns the one of two wordings that is in this language. */
    public String pick(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** Returns the tag of BCP 47, such as {@code zh-CN}. */
    public String tag() {
        return pick("zh-CN", "en");
    }
}
