package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Chromium for the test JVM, a context of its own for each test. Screenshots go to {@code
 * target/screenshots}.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browser.class);
    private static final List<String> FLAGS =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-quic",
                    "--no-sandbox",
                    "--force-color-profile=srgb");

    /** Closed with the JVM: whoever asks first starts it. */
    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium)
            implements AutoCloseable {

        static Running start() {
            var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        private static Path executable() {
            return Stream.of(
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Install Chromium to run browser tests"));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    /** A laptop of 1366×900; {@link #phone} makes it a phone. */
    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent("chromium", _ -> Running.start(), Running.class);
        var opened =
                running.chromium()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(1366, 900)
                                        .setLocale("ru-RU")
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setTimezoneId("Europe/Moscow"));
        context.getStore(OURS).put("context", opened);
        var page = opened.newPage();
        page.setDefaultTimeout(10_000);
        page.setDefaultNavigationTimeout(60_000);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var opened = context.getStore(OURS).remove("context", BrowserContext.class);
        if (opened != null) opened.close();
    }

    /** Makes the page as narrow as a phone. */
    public static void phone(Page page) {
        page.setViewportSize(390, 844);
    }

    public static void dark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    public static void light(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Keeps what is seen as {@code target/screenshots/NAME.png}. */
    public static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** No violation of WCAG 2.2 A and AA or of best practice, as axe-core sees it. */
    public static void assertAccessible(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found)
                .as("axe-core on " + page.url())
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }
}
