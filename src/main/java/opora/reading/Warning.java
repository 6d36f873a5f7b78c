package opora.reading;

import org.jspecify.annotations.Nullable;

/** What a person should look at, and where it stands. */
public record Warning(Note note, @Nullable Place place) {}
