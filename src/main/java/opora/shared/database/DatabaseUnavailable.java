package opora.shared.database;

/** The database cannot be started or reached; the message says what to do about it. */
public final class DatabaseUnavailable extends RuntimeException {

    /**
     * For those who start and keep the system: in both languages, as it is seen before any page.
     */
    static DatabaseUnavailable told(String russian, String english) {
        return new DatabaseUnavailable(russian + "\n" + english);
    }

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
