package opora.shared.database;

import static opora.shared.database.DatabaseUnavailable.told;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that somebody else keeps (внешняя PostgreSQL): looked at before anything is written
 * into it, so that what is wrong is said in words and not by the middle of a migration.
 */
record ExternalDatabase(DatabaseAccess access) {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final String OWNER = "OPORA_DB_OWNER_USER, OPORA_DB_OWNER_PASSWORD";
    private static final String WEB = "OPORA_DB_USER, OPORA_DB_PASSWORD";

    void check() {
        if (!access.url().startsWith("jdbc:postgresql://"))
            throw told(
                    "Адрес в OPORA_DB_URL должен начинаться с jdbc:postgresql://",
                    "The address in OPORA_DB_URL has to begin with jdbc:postgresql://");
        try (var connection = connect(access.owner(), OWNER)) {
            version(number(connection, "select current_setting('server_version_num')::int"));
            letters(connection);
            ownership(connection);
            extension(connection);
            order(connection);
        } catch (SQLException e) {
            throw unexpected(e);
        }
        try (var connection = connect(access.web(), WEB)) {
            web(connection);
        } catch (SQLException e) {
            throw unexpected(e);
        }
    }

    static void version(int number) {
        if (number < 150000)
            throw told(
                    "Нужна PostgreSQL 15 или новее, а сервер в OPORA_DB_URL – %d."
                            .formatted(number / 10000),
                    "PostgreSQL 15 or later is needed; the server in OPORA_DB_URL is %d."
                            .formatted(number / 10000));
    }

    /** Under the locale C small letters are not known, so that names and logins are not found. */
    private static void letters(Connection connection) throws SQLException {
        if (!yes(
                connection,
                "select current_setting('server_encoding') = 'UTF8' and lower('Ё') = 'ё'"))
            throw told(
                    "База создана без русских букв. Создайте её заново: кодировка UTF8 и русская"
                            + " локаль, как в docs/ru/database.md.",
                    "The database does not know Russian letters. Create it anew with the encoding"
                            + " UTF8 and a Russian locale, as docs/ru/database.md says.");
    }

    private void ownership(Connection connection) throws SQLException {
        if (!yes(
                connection,
                "select has_database_privilege(current_database(), 'CREATE')"
                        + " and has_schema_privilege('public', 'CREATE')"))
            throw told(
                    "Роль %s не владеет базой: alter database … owner to %<s"
                            .formatted(access.owner().user()),
                    "The role %s does not own the database: alter database … owner to %<s"
                            .formatted(access.owner().user()));
    }

    private static void extension(Connection connection) throws SQLException {
        if (!yes(
                connection,
                "select exists (select from pg_available_extensions where name = 'pg_trgm')"))
            throw told(
                    "На сервере нет расширения pg_trgm: установите пакет postgresql-contrib"
                            + " (у облачных баз расширение включают в их настройках).",
                    "The server lacks the extension pg_trgm: install the package"
                            + " postgresql-contrib (hosted databases switch it on in settings).");
    }

    private static void order(Connection connection) throws SQLException {
        if (!yes(connection, "select 'ёж' < 'Жук'"))
            LOG.warn(
                    "The database sorts words by their codes, not by the Russian alphabet:"
                            + " docs/ru/database.md says how to create it");
    }

    /** One who owns tables, or may look past policies, would see every municipality. */
    private void web(Connection connection) throws SQLException {
        if (yes(
                connection,
                "select r.rolsuper or r.rolbypassrls or pg_has_role(d.datdba, 'MEMBER')"
                        + " from pg_roles r, pg_database d"
                        + " where r.rolname = current_user and d.datname = current_database()"))
            throw told(
                    "Роль %s может слишком много: она не должна быть суперпользователем, обходить"
                                    .formatted(access.web().user())
                            + " политики (BYPASSRLS) или входить в роль владельца базы.",
                    "The role %s may do too much: it must not be a superuser, look past policies"
                                    .formatted(access.web().user())
                            + " (BYPASSRLS) or be a member of the owner of the database.");
    }

    private Connection connect(Login login, String settings) throws SQLException {
        try {
            return DriverManager.getConnection(access.url(), login.user(), login.password());
        } catch (SQLException e) {
            throw refused(e, login, settings);
        }
    }

    private RuntimeException refused(SQLException e, Login login, String settings) {
        var state = String.valueOf(e.getSQLState());
        if (state.startsWith("28"))
            return told(
                    "Сервер не пустил роль %s: проверьте %s и pg_hba.conf. Он ответил: %s"
                            .formatted(login.user(), settings, e.getMessage()),
                    "The server did not let in the role %s: check %s and pg_hba.conf."
                            .formatted(login.user(), settings));
        if (state.equals("3D000"))
            return told(
                    "Такой базы на сервере нет: %s. Её создают заранее, см. docs/ru/database.md."
                            .formatted(access.url()),
                    "There is no such database on the server: %s. It is created beforehand, see"
                                    .formatted(access.url())
                            + " docs/ru/database.md.");
        if (state.equals("42501"))
            return told(
                    "Роли %s не разрешено входить в эту базу: grant connect on database … to %<s"
                            .formatted(login.user()),
                    "The role %s may not enter this database: grant connect on database … to %<s"
                            .formatted(login.user()));
        if (state.startsWith("08"))
            return told(
                    "PostgreSQL не отвечает по адресу %s: проверьте OPORA_DB_URL, сеть и"
                                    .formatted(access.url())
                            + " listen_addresses на сервере.",
                    "PostgreSQL does not answer at %s: check OPORA_DB_URL, the network and"
                                    .formatted(access.url())
                            + " listen_addresses of the server.");
        return unexpected(e);
    }

    private DatabaseUnavailable unexpected(SQLException e) {
        return new DatabaseUnavailable(
                "PostgreSQL (%s): %s".formatted(access.url(), e.getMessage()), e);
    }

    private static boolean yes(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
