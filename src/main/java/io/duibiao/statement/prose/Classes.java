package io.duibiao.statement.prose;

import java.util.regex.Pattern;

/** Classes of a count by size: 「新签约项目42个,其中50亿元以上3个、10亿元以上15个」 counts projects of 50亿元以上 and of 10亿元以上. */
final class Classes {
    private static final Pattern CLASS = Pattern.compile("[\\d.]*[百千万亿]{1,3}元及?以[上下]");

    private Classes() {}

    static boolean isClass(String words) {
        return CLASS.matcher(words).matches();
    }

    /** Returns the class with the noun, and the verb, of the count that it is a part of. */
    static String completed(String words, String before) {
        String plain = CLASS.matcher(before).replaceAll("");
        String verb = Verbs.startOf(plain);
        return verb + words + plain.substring(verb.length());
    }
}
