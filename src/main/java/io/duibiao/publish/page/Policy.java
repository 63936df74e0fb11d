package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a page lets a browser do: run the one script that is ours, known by its hash, and fetch nothing at all. Charts carry their
 * style in attributes, so that style may be inline; a script may not.
 */
final class Policy {
    private Policy() {}

    /** Returns the policy as an element of a page's head. */
    static Node of(String script) {
        return element("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with(
                        "content",
                        "default-src 'none'; script-src '" + hash(script)
                                + "'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
