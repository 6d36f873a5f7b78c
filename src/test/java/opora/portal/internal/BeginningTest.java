package opora.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opora.Opora;
import opora.TestDatabase;
import opora.shared.DemoStep;
import opora.shared.database.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A first start with a real server, cut off after the people were loaded. */
class BeginningTest {

    private static final int AFTER_PEOPLE = 91;

    @TempDir Path home;

    private final DatabaseAccess database = TestDatabase.copy();
    private final List<HttpResponse<String>> answers = new ArrayList<>();

    @Test
    void nobody_is_let_in_while_the_demo_loads_and_a_start_cut_off_goes_on() throws Exception {
        assertThatThrownBy(() -> start(this::cutOff)).hasStackTraceContaining("the power went");

        assertThat(answers).hasSize(2).allMatch(one -> one.statusCode() == 503);
        assertThat(answers.getFirst().body()).contains("Система наполняется примером");
        assertThat(answers.getFirst().headers().firstValue("Refresh")).contains("3");
        var people = count("person.person");
        var known = count("person.private");
        assertThat(count("staff.list_check")).isZero();

        try (var opora = start(null)) {
            assertThat(get(opora, "/sign-in").statusCode()).isEqualTo(200);
        }

        assertThat(count("person.person")).isEqualTo(people).isGreaterThan(100);
        assertThat(count("person.private")).isEqualTo(known).isGreaterThan(100);
        assertThat(count("territory.unit where kind = 'MUNICIPALITY'")).isEqualTo(2);
        assertThat(count("roadmap.roadmap where status = 'IN_FORCE'")).isEqualTo(2);
        assertThat(count("staff.list_check")).isEqualTo(2);
        assertThat(count("document.circulation")).isPositive();
        assertThat(count("shared.setting where name = 'demo.loading'")).isZero();
    }

    /** What a person does meanwhile, and then the end of the machine. */
    private void cutOff(ConfigurableApplicationContext opora) {
        try {
            answers.add(get(opora, "/"));
            answers.add(
                    send(
                            opora,
                            HttpRequest.newBuilder(at(opora, "/sign-in"))
                                    .POST(HttpRequest.BodyPublishers.noBody())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the power went");
    }

    private ConfigurableApplicationContext start(
            @Nullable Consumer<ConfigurableApplicationContext> meanwhile) {
        var application = new SpringApplication(Opora.class);
        if (meanwhile != null)
            application.addInitializers(context ->
                    context.addBeanFactoryPostProcessor(
                            (BeanDefinitionRegistryPostProcessor)
                                    registry ->
                                            registry.registerBeanDefinition(
                                                    "meanwhile", meanwhile(context, meanwhile))));
        return application.run(
                "--opora.db.url=" + database.url(),
                "--opora.db.user=" + database.web().user(),
                "--opora.db.password=" + database.web().password(),
                "--opora.db.owner.user=" + database.owner().user(),
                "--opora.db.owner.password=" + database.owner().password(),
                "--opora.demo=true",
                "--opora.home=" + home,
                "--server.port=0");
    }

    private static RootBeanDefinition meanwhile(
            ConfigurableApplicationContext context, Consumer<ConfigurableApplicationContext> does) {
        return new RootBeanDefinition(
                DemoStep.class, () -> step(AFTER_PEOPLE, () -> does.accept(context)));
    }

    static DemoStep step(int order, Runnable does) {
        return new DemoStep() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public void load() {
                does.run();
            }
        };
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext opora, String path)
            throws Exception {
        return send(opora, HttpRequest.newBuilder(at(opora, path)));
    }

    private static HttpResponse<String> send(
            ConfigurableApplicationContext opora, HttpRequest.Builder asked) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    asked.header("Accept", "text/html").header("Accept-Language", "ru").build(),
                    BodyHandlers.ofString());
        }
    }

    private static URI at(ConfigurableApplicationContext opora, String path) {
        var port = ((WebServerApplicationContext) opora).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private int count(String table) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(),
                                TestDatabase.admin().user(),
                                TestDatabase.admin().password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        }
    }
}
