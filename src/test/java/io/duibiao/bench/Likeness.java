package io.duibiao.bench;

/** How alike two subjects are, from 0 to 1: twice the characters they share in blocks, by the length of both (Ratcliff and Obershelp). */
final class Likeness {
    private static final String LIGHT = "完成(?!投资)|实现|全区|累计|共|新(?=[增建改培引签创开])|[“”《》、,，()（）]";

    private Likeness() {}

    static double of(String one, String other) {
        String a = one.replaceAll(LIGHT, "");
        String b = other.replaceAll(LIGHT, "");
        int length = a.length() + b.length();
        return length == 0 ? 1 : 2.0 * shared(a, b) / length;
    }

    private static int shared(String a, String b) {
        int longest = 0;
        int atA = 0;
        int atB = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                int length = 0;
                while (i + length < a.length()
                        && j + length < b.length()
                        && a.charAt(i + length) == b.charAt(j + length)) {
                    length++;
                }
                if (length > longest) {
                    longest = length;
                    atA = i;
                    atB = j;
                }
            }
        }
        return longest == 0
                ? 0
                : longest
                        + shared(a.substring(0, atA), b.substring(0, atB))
                        + shared(a.substring(atA + longest), b.substring(atB + longest));
    }
}
