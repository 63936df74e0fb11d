package io.duibiao.statement.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that few words match. It is tried only on words that hold one of its signs, so that all others cost one look at
 * their characters.
 *
 * @param pattern the pattern
 * @param signs characters of which every match has one
 */
record RarePattern(Pattern pattern, String signs) {

    /** Makes the pattern of a regular expression. */
    static RarePattern of(String signs, String expression) {
        return new RarePattern(Pattern.compile(expression), signs);
    }

    /** Returns whether the pattern matches the whole words. */
    boolean matches(String words) {
        return isSigned(words) && pattern.matcher(words).matches();
    }

    /** Returns the words with the replacement in the place of each match. */
    String replaced(String words, String replacement) {
        return isSigned(words) ? pattern.matcher(words).replaceAll(replacement) : words;
    }

    /** Returns the words without a match at their front. */
    String trimmedStart(String words) {
        if (!isSigned(words)) {
            return words;
        }
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() ? words.substring(matcher.end()) : words;
    }

    private boolean isSigned(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (signs.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
