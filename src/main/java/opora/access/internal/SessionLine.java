package opora.access.internal;

import java.time.Instant;

/**
 * One sign-in of a person (вход).
 *
 * @param key what the form names it by: the session's own id never leaves its cookie
 */
public record SessionLine(String key, Instant since, Instant seen, boolean current) {}
