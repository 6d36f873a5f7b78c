package opora.document;

import java.time.Instant;

/**
 * A kept file: what it is called and what it is; its bytes lie in the store under their hash
 * (файл).
 */
public record StoredFile(
        FileId id, String name, String mediaType, long size, String sha256, Instant createdAt) {}
