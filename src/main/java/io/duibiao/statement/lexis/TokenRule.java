package io.duibiao.statement.lexis;

import java.util.Optional;

/** One way in which a number can be written. */
interface TokenRule {

    /** Returns the token that begins at the offset of the text, if this rule knows it. */
    Optional<Token> at(String text, int offset);
}
