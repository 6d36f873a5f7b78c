package opora.roadmap.internal.answer;

/** How an answer came when somebody wrote it for the executor (с чьих слов). */
public enum OnBehalf {
    /** The executor wrote it himself. */
    NONE(""),
    WORDS("WORDS"),
    PHONE("PHONE"),
    PAPER("PAPER");

    private final String stored;

    OnBehalf(String stored) {
        this.stored = stored;
    }

    public String stored() {
        return stored;
    }

    public static OnBehalf of(String stored) {
        for (var way : values()) {
            if (way.stored.equals(stored)) return way;
        }
        throw new IllegalArgumentException(stored);
    }
}
