package opora.shared.database;

/** A database role and its password (роль базы данных). */
public record Login(String user, String password) {

    /** The password stays out of logs and messages. */
    @Override
    public String toString() {
        return user;
    }
}
