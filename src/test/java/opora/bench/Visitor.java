package opora.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody signed in, with an ordinary client of HTTP. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor of(String address, String login) throws IOException, InterruptedException {
        var visitor = new Visitor(address);
        var form =
                "_csrf=%s&login=%s&password=opora-demo-2026"
                        .formatted(encoded(visitor.token("/sign-in")), encoded(login));
        var answer =
                visitor.send(
                        visitor.to("/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        if (answer.uri().getPath().equals("/sign-in"))
            throw new IllegalStateException(login + " was not let in");
        return visitor;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String token(String path) throws IOException, InterruptedException {
        var page = new String(get(path), StandardCharsets.UTF_8);
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new IllegalStateException(path + " carries no token");
        return found.group(1);
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(to(path).GET().build()).body();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200)
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
