package opora.shared.database;

import static opora.shared.database.DatabaseUnavailable.told;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A PostgreSQL of one's own, 15 or later ({@code OPORA_DB_URL}); without it the embedded one runs.
 *
 * @param url the JDBC address
 * @param user the web role: no ownership, no BYPASSRLS
 * @param owner the role that migrates
 */
@ConfigurationProperties("opora.db")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Owner owner) {

    record Owner(@Nullable String user, @Nullable String password) {}

    boolean external() {
        return external(url);
    }

    static boolean external(@Nullable String url) {
        return url != null && !url.isEmpty();
    }

    /** Both roles are asked for: with one, row-level security would look on and do nothing. */
    DatabaseAccess access() {
        if (url == null || user == null || owner == null || owner.user == null)
            throw told(
                    "Вместе с OPORA_DB_URL задают OPORA_DB_USER, OPORA_DB_PASSWORD,"
                            + " OPORA_DB_OWNER_USER и OPORA_DB_OWNER_PASSWORD.",
                    "OPORA_DB_URL needs OPORA_DB_USER, OPORA_DB_PASSWORD, OPORA_DB_OWNER_USER and"
                            + " OPORA_DB_OWNER_PASSWORD beside it.");
        if (user.equals(owner.user))
            throw told(
                    "OPORA_DB_USER и OPORA_DB_OWNER_USER – две разные роли: владельца таблиц"
                            + " построчная защита не связывает.",
                    "OPORA_DB_USER and OPORA_DB_OWNER_USER must be two roles: the owner of tables"
                            + " is not bound by row-level security.");
        return new DatabaseAccess(
                url,
                new Login(user, password == null ? "" : password),
                new Login(owner.user, owner.password == null ? "" : owner.password));
    }
}
