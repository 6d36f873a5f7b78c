package opora.shared.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import opora.shared.Forbidden;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The frame alone, without database and sign-in, showing every component in each of its states. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("opora.shared.web")
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
class GalleryApplication {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-18T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    FrameContributor frame() {
        return (frame, request) -> {
            if (request.getParameter("nobody") != null) return;
            frame.person("Лужина Марина Андреевна")
                    .hat("Методист", "Заречный муниципальный округ", "Заречный округ")
                    .hats(
                            List.of(
                                    new HatChoice(
                                            "1", "Методист", "Заречный муниципальный округ", true),
                                    new HatChoice("2", "Руководитель РМО", "Школа № 2", false)))
                    .letters(2)
                    .nav(
                            new NavItem(
                                    "today",
                                    "/gallery/today",
                                    "calendar-check",
                                    "gallery.nav.today",
                                    2,
                                    10))
                    .nav(
                            new NavItem(
                                    "roadmaps",
                                    "/gallery/roadmap",
                                    "route",
                                    "gallery.nav.roadmaps",
                                    0,
                                    20))
                    .nav(
                            new NavItem(
                                    "people",
                                    "/gallery/people",
                                    "users",
                                    "gallery.nav.people",
                                    0,
                                    30))
                    .nav(
                            new NavItem(
                                    "units",
                                    "/gallery/forms",
                                    "building-community",
                                    "gallery.nav.units",
                                    0,
                                    40))
                    .nav(
                            new NavItem(
                                    "documents",
                                    "/gallery/empty",
                                    "files",
                                    "gallery.nav.documents",
                                    0,
                                    50));
        };
    }

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .GET("/gallery/rule", _ -> refuse(new RuleViolation("form.invalid")))
                .GET("/gallery/stale", _ -> refuse(new StaleRecord("Measure", 1)))
                .GET("/gallery/forbidden", _ -> refuse(new Forbidden("ROADMAP_EDIT")))
                .GET(
                        "/gallery/bug",
                        _ -> refuse(new IllegalStateException("A bug for the gallery")))
                .GET(
                        "/gallery/{page}",
                        asked ->
                                ServerResponse.ok()
                                        .render(
                                                "gallery/" + asked.pathVariable("page"),
                                                GalleryModel.of(asked.pathVariable("page"))))
                .build();
    }

    private static ServerResponse refuse(RuntimeException refusal) {
        throw refusal;
    }

    /** Templates of the tests beside those of the product, compiled when first shown. */
    @Bean
    ViewResolver galleryViews(Uis uis) {
        var classes = Path.of("target", "gallery");
        var engine =
                TemplateEngine.create(
                        new TwoRoots(),
                        classes,
                        ContentType.Html,
                        getClass().getClassLoader(),
                        "opora.gallery");
        engine.setTrimControlStructures(true);
        return new GalleryViews(engine, uis);
    }

    private record GalleryViews(TemplateEngine engine, Uis uis) implements ViewResolver, Ordered {

        @Override
        public View resolveViewName(String name, java.util.Locale locale) {
            return new JteView(name + ".jte", engine, uis);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE + 60;
        }
    }

    private static final class TwoRoots implements CodeResolver {

        @Override
        public @Nullable String resolve(String name) {
            return root(name)
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public long getLastModified(String name) {
            return root(name).mapToLong(file -> file.toFile().lastModified()).findFirst().orElse(0);
        }

        private static Stream<Path> root(String name) {
            return Stream.of("src/test/jte", "src/main/jte")
                    .map(root -> Path.of(root, name))
                    .filter(Files::exists);
        }
    }
}
