package opora.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import opora.journey.Browser;
import opora.journey.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@BrowserTest
class GalleryTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today",
                "roadmap",
                "panel",
                "forms",
                "empty",
                "public",
                "plain",
                "bug",
                "bug?nobody=1",
                "forbidden"
            })
    void every_page_is_accessible_in_light_and_dark_on_a_laptop_and_on_a_phone(
            String name, Page page) {
        var complaints = complaints(page);
        var file = name.replaceAll("\\W.*", name.contains("?") ? "-nobody" : "");
        page.navigate(address + "/gallery/" + name);
        see(page, file + "-light");
        Browser.dark(page);
        see(page, file + "-dark");
        Browser.phone(page);
        see(page, file + "-phone-dark");
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
        see(page, file + "-phone");
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing stands out sideways")
                .isTrue();
    }

    @Test
    void the_keyboard_walks_rows_opens_search_and_help(Page page) {
        page.navigate(address + "/gallery/roadmap");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(
                        page.evaluate(
                                "document.activeElement.closest('tr').querySelector('.n').textContent"))
                .isEqualTo("1.2");
        page.keyboard().press("k");
        assertThat(
                        page.evaluate(
                                "document.activeElement.closest('tr').querySelector('.n').textContent"))
                .isEqualTo("1.1");
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
    }

    @Test
    void a_theme_once_chosen_is_kept_by_the_next_page(Page page) {
        page.navigate(address + "/gallery/empty");
        page.locator(".op-top [data-theme-switch]").first().click();
        page.navigate(address + "/gallery/today");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void menus_open_and_stay_accessible(Page page) {
        page.navigate(address + "/gallery/today");
        page.locator(".op-menu-hat summary").click();
        see(page, "menu-hat");
        page.keyboard().press("Escape");
        Browser.phone(page);
        page.locator(".op-bottom summary").click();
        see(page, "menu-more-phone");
        page.locator(".op-tools .op-menu summary").click();
        see(page, "menu-person-phone");
    }

    @Test
    void the_first_wrong_field_takes_the_cursor(Page page) {
        page.navigate(address + "/gallery/forms");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("endsOn");
    }

    private static void see(Page page, String name) {
        page.evaluate("document.fonts.ready");
        Browser.shot(page, "gallery-" + name);
        Browser.assertAccessible(page);
    }

    private static List<String> complaints(Page page) {
        var said = new ArrayList<String>();
        page.onConsoleMessage((ConsoleMessage message) -> said.add(message.text()));
        page.onPageError(said::add);
        return said;
    }
}
