package opora.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import opora.DemoVisit;

/**
 * A methodist who makes one plan of 34 measures after another, each in one transaction, and
 * remembers the titles whose making was acknowledged.
 */
final class PlanWriter implements Runnable {

    static final int MEASURES = 34;

    private static final String TEMPLATE = "/roadmaps/templates/methodical-model";

    private final String address;
    private final String name;
    private final Set<String> acknowledged;

    PlanWriter(String address, String name, Set<String> acknowledged) {
        this.address = address;
        this.name = name;
        this.acknowledged = acknowledged;
    }

    /** Until interrupted; a refusal or a broken connection is what a kill looks like. */
    @Override
    public void run() {
        var number = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try (var visitor = Visitor.of(address, DemoVisit.METHODIST)) {
                var token = encoded(visitor.token(TEMPLATE));
                while (true) make(visitor, token, name + ' ' + ++number);
            } catch (IOException | IllegalStateException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void make(Visitor visitor, String token, String title)
            throws IOException, InterruptedException {
        var form = "title=%s&from=2026&to=2028&_csrf=%s".formatted(encoded(title), token);
        var answer =
                visitor.send(
                        visitor.to(TEMPLATE)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        if (!answer.uri().getPath().matches("/roadmaps/[0-9a-f-]{36}.*"))
            throw new IllegalStateException("led to " + answer.uri());
        acknowledged.add(title);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
