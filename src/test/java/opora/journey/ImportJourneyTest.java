package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import opora.access.AccessApi;
import opora.roadmap.ADay;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A methodist reads an uploaded document beside the question about it. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ADay.class)
class ImportJourneyTest {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PASSWORD = "Заречье-2026-осень";

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired Installation installation;
    @LocalServerPort int port;

    String login;

    @BeforeEach
    void found() {
        var town = Town.found(context);
        var founder = installation.overAll("test");
        login = "methodist-" + UUID.randomUUID() + "@example.org";
        Viewers.as(
                founder,
                () ->
                        access.open(
                                founder,
                                town.methodist.person(),
                                Role.METHODIST,
                                town.unit.id(),
                                login,
                                PASSWORD));
    }

    @Test
    void the_row_in_question_is_seen_and_the_keys_come_to_the_question_first(Page page) {
        signIn(page);
        page.navigate(address("/roadmaps/import"));
        page.locator("#file").setInputFiles(new FilePayload("карта.docx", DOCX, document()));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Прочитать документ").setExact(true))
                .click();
        page.locator("form.doubt").waitFor();

        assertThat(seen(page, "#row")).isTrue();
        assertThat(seen(page, "form.doubt button[type=submit]")).isTrue();
        page.locator("#main").focus();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("choice");
    }

    private static boolean seen(Page page, String selector) {
        return (boolean)
                page.locator(selector)
                        .first()
                        .evaluate(
                                "e => { const box = e.getBoundingClientRect();"
                                        + " return box.top >= 0 && box.top < innerHeight; }");
    }

    private void signIn(Page page) {
        page.navigate(address("/sign-in"));
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static byte[] document() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph()
                    .createRun()
                    .setText("Дорожная карта развития методической работы на 2026-2028 годы");
            var table = document.createTable(61, 5);
            row(table.getRow(0), "№ п/п", "Мероприятие", "Срок", "Исполнители", "Результат");
            for (int i = 1; i <= 60; i++) {
                var term = i == 40 ? "Ежегодно в мае (до 2028 года)" : "Май 2026 г.";
                row(
                        table.getRow(i),
                        i + ".",
                        "Совещание " + i,
                        term,
                        "Методический центр",
                        "Отчёт");
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void row(XWPFTableRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) row.getCell(i).setText(cells[i]);
    }
}
