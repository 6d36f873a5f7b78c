package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import opora.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Guessing through a real server, each guess with another address in its header. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BruteForceTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** An address rests after thirty refusals: enough for a school, few for a machine. */
    private static final int ALLOWED = 30;

    @Autowired AccountRepository accounts;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private String session = "";
    private String token = "";

    /** The address is everybody's in a test run. */
    @AfterEach
    void forget() {
        for (var address : new String[] {"127.0.0.1", "198.51.100.7", "0:0:0:0:0:0:0:1"})
            accounts.forgetRefusals(
                    new Secret("address:" + SignInThrottle.network(address)).digest());
    }

    @Test
    void forged_headers_do_not_make_one_address_into_many() throws Exception {
        for (int guess = 0; guess < ALLOWED; guess++) guess("203.0.113." + guess);

        assertThat(guess("192.0.2.1")).endsWith("/sign-in?rest");
    }

    @Test
    void what_lies_in_one_ipv6_network_is_one_visitor() {
        assertThat(SignInThrottle.network("2001:db8:1:2:3::4"))
                .isEqualTo(SignInThrottle.network("2001:db8:1:2:ffff::"))
                .isNotEqualTo(SignInThrottle.network("2001:db8:1:3::4"));
        assertThat(SignInThrottle.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInThrottle.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Nested
    @TestPropertySource(properties = "opora.proxies=127.0.0.1")
    class BehindAProxyOfOurs {

        @Test
        void the_visitor_is_whom_the_proxy_saw_whatever_he_wrote_himself() throws Exception {
            for (int guess = 0; guess < ALLOWED; guess++)
                guess("203.0.113." + guess + ", 198.51.100.7");

            assertThat(guess("192.0.2.1, 198.51.100.7")).endsWith("/sign-in?rest");
            assertThat(guess("192.0.2.1")).as("another visitor").endsWith("/sign-in?wrong");
        }
    }

    /** Each guess is of another login, so that only the address can be what rests. */
    private String guess(String forwardedFor) throws Exception {
        if (token.isEmpty()) open();
        var form = "_csrf=" + token + "&password=wrong&login=" + Ids.next() + "%40nowhere.example";
        var answer =
                client.send(
                        request("/sign-in")
                                .header("X-Forwarded-For", forwardedFor)
                                .header("Forwarded", "for=" + forwardedFor.split(",")[0])
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void open() throws Exception {
        var page = client.send(request("/sign-in").build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
        session = cookie(page);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private static String cookie(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
