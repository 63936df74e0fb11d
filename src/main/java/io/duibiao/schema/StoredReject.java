package io.duibiao.schema;

import io.duibiao.document.Reject;

/**
 * Something that was not taken, as {@code bronze/rejects} keeps it.
 *
 * @param reject what was not taken, and why
 * @param documentId SHA-256 of the file's bytes; empty where not even those could be read
 * @param reader the version of the reader that rejected it
 */
public record StoredReject(Reject reject, String documentId, String reader) {}
