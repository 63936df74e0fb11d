package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.Set;

/**
 * Nouns that stand beside another one and leave out what both share: 「全体居民人均可支配收入…;城镇居民41523元」 and
 * 「金融机构人民币存款余额…、贷款余额…」.
 */
final class Sisters {
    private static final Set<String> RESIDENTS = Set.of("城镇居民", "农村居民", "城镇常住居民", "农村常住居民", "城镇", "农村");
    private static final String PER_CAPITA = "居民人均";
    private static final String LOANS = "贷款余额";
    private static final String DEPOSITS = "存款余额";

    private Sisters() {}

    /** Returns the words with what they share with the subject before; empty where they share nothing. */
    static Optional<String> completed(String words, String before) {
        int each = before.indexOf(PER_CAPITA);
        if (RESIDENTS.contains(words) && each >= 0) {
            String head = words.endsWith("居民") ? words : words + "居民";
            return Optional.of(head + before.substring(each + 2));
        }
        String every = words.startsWith("各项") ? "各项" : "";
        String kind = words.substring(every.length());
        String deposits = every + DEPOSITS;
        boolean loans = kind.equals(LOANS) && before.endsWith(deposits) && before.length() > deposits.length();
        return loans ? Optional.of(before.substring(0, before.length() - deposits.length()) + words) : Optional.empty();
    }
}
