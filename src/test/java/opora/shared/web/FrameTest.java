package opora.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class FrameTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(GalleryApplication.class).run("--server.port=0");
        address =
                "http://localhost:"
                        + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void one_address_answers_a_whole_page_and_to_htmx_its_content_alone() throws Exception {
        assertThat(get("/gallery/empty").body()).startsWith("<!doctype html>").contains("op-side");
        assertThat(get("/gallery/empty", "HX-Request", "true").body())
                .doesNotContain("<html", "op-side")
                .contains("<h1>Дорожные карты</h1>");
    }

    @Test
    void the_language_of_the_cookie_is_spoken() throws Exception {
        assertThat(get("/gallery/empty", "Cookie", "opora_language=en").body())
                .contains("lang=\"en\"", "Skip to content");
    }

    @Test
    void every_answer_carries_the_policy_and_its_number() throws Exception {
        var headers = get("/gallery/empty").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(SecurityHeaders.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void no_page_has_inline_styles_or_scripts() throws Exception {
        for (var page :
                new String[] {"today", "roadmap", "panel", "forms", "empty", "public", "plain"})
            assertThat(get("/gallery/" + page).body())
                    .doesNotContain(" style=", "<script>", " onclick=");
    }

    @Test
    void refusals_have_their_status_and_say_what_happened() throws Exception {
        assertThat(get("/gallery/rule")).satisfies(says(422, "Так сделать нельзя"));
        assertThat(get("/gallery/stale")).satisfies(says(409, "Запись уже изменили"));
        assertThat(get("/gallery/forbidden")).satisfies(says(403, "нужна другая роль"));
        assertThat(get("/nowhere")).satisfies(says(404, "Такой страницы нет"));
        assertThat(get("/gallery/bug")).satisfies(says(500, "произошла ошибка"));
    }

    @Test
    void a_refusal_to_htmx_is_a_notice_and_leaves_the_page() throws Exception {
        var answer = get("/gallery/stale", "HX-Request", "true");
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#notices");
        assertThat(answer.body()).startsWith("<div class=\"op-notice failed\">");
    }

    @Test
    void assets_are_packed_and_kept_for_a_year_under_the_hash_of_today() throws Exception {
        var page = get("/gallery/empty").body();
        var found = Pattern.compile("/assets/[^\"]+/opora.css").matcher(page);
        assertThat(found.find()).isTrue();
        var today = get(found.group(), "Accept-Encoding", "gzip").headers();
        assertThat(today.firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(today.firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
        var old = get("/assets/00000000/opora.css").headers();
        assertThat(old.firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get("/assets/00000000/../application.yml").statusCode()).isIn(400, 404);
    }

    @Test
    void preferences_lead_back_to_our_own_pages_only() throws Exception {
        assertThat(prefer("theme=dark&back=/gallery/empty").headers().firstValue("Location"))
                .hasValue("/gallery/empty");
        assertThat(prefer("theme=dark&back=//elsewhere.example").headers().firstValue("Location"))
                .hasValue("/");
        assertThat(prefer("theme=dark&back=/").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("opora_theme=dark");
    }

    private static java.util.function.Consumer<HttpResponse<String>> says(
            int status, String words) {
        return answer -> {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body().replace('\u00a0', ' ')).contains(words);
        };
    }

    private static HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> prefer(String form)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/preferences"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
