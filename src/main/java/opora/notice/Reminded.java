package opora.notice;

/** What became of a reminder somebody asked for (судьба напоминания). */
public enum Reminded {
    WRITTEN,
    /** Written, and handed over by other means: no address. */
    NO_ADDRESS,
    /** Written and kept inside the system: letters are not wanted. */
    NOT_WANTED,
    /** Not written: there was a letter today already, and there is one a day at most. */
    HAD_LETTER
}
