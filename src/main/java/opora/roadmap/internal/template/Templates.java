package opora.roadmap.internal.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.shared.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The ready roadmaps, read once at start. */
@Component
public class Templates {

    private static final List<String> KEYS =
            List.of(
                    "methodical-model",
                    "professional-support",
                    "growth-centre",
                    "development-plan",
                    "service-regulation",
                    "service-concept",
                    "growth-strategy",
                    "mentoring-programme");

    private final List<PlanTemplate> all = KEYS.stream().map(Templates::read).toList();

    public List<PlanTemplate> all() {
        return all;
    }

    public PlanTemplate get(String key) {
        return all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Template", key));
    }

    private static PlanTemplate read(String key) {
        try (var in = new ClassPathResource("templates/" + key + ".txt").getInputStream()) {
            return TemplateFile.read(key, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
