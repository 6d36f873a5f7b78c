package opora.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import opora.DemoVisit;
import opora.Opora;
import opora.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that we did not make: its administrator gave a database and two plain roles. */
class ExternalDatabaseTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir static Path place;
    private static ForeignServer server;

    @BeforeAll
    static void start() throws Exception {
        server = ForeignServer.start(Files.createDirectory(place.resolve("server")));
        server.run(
                "create role town_owner login password 'owner'",
                "create role town_web login password 'web'",
                "create database town owner town_owner encoding 'UTF8' template template0"
                        + " locale_provider icu icu_locale 'ru-RU' locale 'C.UTF-8'");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_product_moves_in_loads_its_example_lets_people_in_and_starts_again() throws Exception {
        try (var opora = opora("town")) {
            assertThat(signIn(opora)).isEqualTo("/");
        }
        try (var opora = opora("town")) {
            assertThat(signIn(opora)).isEqualTo("/");
        }
        assertThat(place.resolve("home/data")).as("no database of our own").doesNotExist();
    }

    @Test
    void what_is_right_is_let_pass() {
        server.run(
                "create database right_town owner town_owner template template0"
                        + " locale_provider icu icu_locale 'ru-RU' locale 'C.UTF-8'");

        assertThatNoException().isThrownBy(() -> check("right_town", "town_web", "web"));
    }

    @Test
    void an_older_server_is_named_with_its_version() {
        assertThatThrownBy(() -> ExternalDatabase.version(140012))
                .hasMessageContaining("PostgreSQL 15 или новее")
                .hasMessageContaining("is 14");
        assertThatNoException().isThrownBy(() -> ExternalDatabase.version(150000));
    }

    @Test
    void a_wrong_password_a_missing_database_and_a_silent_server_are_told_apart() {
        refuses("town", "town_web", "wrong", "не пустил роль town_web", "OPORA_DB_PASSWORD");
        refuses("nowhere", "town_web", "web", "Такой базы на сервере нет");
        var silent = access("jdbc:postgresql://127.0.0.1:1/town", "town_owner", "town_web", "web");
        assertThatThrownBy(() -> new ExternalDatabase(silent).check())
                .hasMessageContaining("не отвечает")
                .hasMessageContaining("OPORA_DB_URL");
        var misspelt = access("postgresql://127.0.0.1/town", "town_owner", "town_web", "web");
        assertThatThrownBy(() -> new ExternalDatabase(misspelt).check())
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void a_database_without_russian_letters_is_refused() {
        server.run("create database plain owner town_owner template template0 locale 'C'");

        refuses("plain", "town_web", "web", "без русских букв", "docs/ru/database.md");
    }

    @Test
    void a_role_that_may_too_much_is_refused() {
        server.run(
                "create role strong login password 'web' bypassrls",
                "create role member login password 'web' in role town_owner");

        refuses("town", "strong", "web", "Роль strong может слишком много");
        refuses("town", "member", "web", "Роль member может слишком много");
    }

    @Test
    void an_owner_who_owns_nothing_is_told_how_to_become_one() {
        server.run(
                "create database foreign_town template template0"
                        + " locale_provider icu icu_locale 'ru-RU' locale 'C.UTF-8'");

        refuses("foreign_town", "town_web", "web", "owner to town_owner");
    }

    /** Only later servers can be told to know no extensions. */
    @Test
    void a_server_without_the_extension_is_told_which_package_it_lacks() throws Exception {
        var admin = TestDatabase.admin();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                TestDatabase.url("postgres"), admin.user(), admin.password());
                var statement = connection.createStatement()) {
            statement.execute("create database bare owner opora_owner");
            statement.execute("alter database bare set extension_control_path = '/nowhere'");
        }
        var migrated = TestDatabase.migrated();
        var bare = new DatabaseAccess(TestDatabase.url("bare"), migrated.web(), migrated.owner());

        assertThatThrownBy(() -> new ExternalDatabase(bare).check())
                .hasMessageContaining("pg_trgm")
                .hasMessageContaining("postgresql-contrib");
    }

    private static void refuses(String database, String web, String password, String... words) {
        assertThatThrownBy(() -> check(database, web, password))
                .isInstanceOf(DatabaseUnavailable.class)
                .message()
                .contains(words);
    }

    private static void check(String database, String web, String password) {
        new ExternalDatabase(access(server.url() + database, "town_owner", web, password)).check();
    }

    private static DatabaseAccess access(String url, String owner, String web, String password) {
        return new DatabaseAccess(url, new Login(web, password), new Login(owner, "owner"));
    }

    private static ConfigurableApplicationContext opora(String database) {
        return SpringApplication.run(
                Opora.class,
                "--opora.db.url=" + server.url() + database,
                "--opora.db.user=town_web",
                "--opora.db.password=web",
                "--opora.db.owner.user=town_owner",
                "--opora.db.owner.password=owner",
                "--opora.demo=true",
                "--opora.home=" + place.resolve("home"),
                "--server.port=0");
    }

    private static String signIn(ConfigurableApplicationContext opora) throws Exception {
        var port = ((WebServerApplicationContext) opora).getWebServer().getPort();
        var door = URI.create("http://127.0.0.1:" + port + "/sign-in");
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString());
            var token = TOKEN.matcher(page.body());
            assertThat(token.find()).isTrue();
            var form =
                    "_csrf=%s&login=%s&password=%s"
                            .formatted(token.group(1), DemoVisit.METHODIST, DemoVisit.PASSWORD);
            var answer =
                    client.send(
                            HttpRequest.newBuilder(door)
                                    .header(
                                            "Cookie",
                                            page.headers().firstValue("Set-Cookie").orElseThrow())
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
        }
    }
}
