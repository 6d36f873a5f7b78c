package opora.roadmap.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class ResourcePagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    UUID roadmap;
    Pages pages;

    @BeforeEach
    void found() throws Exception {
        pages = new Pages(mvc);
        town = Town.found(context);
        roadmap = new Plans(context).inForce(town);
        var measure =
                pages.found(
                        town.methodist,
                        "/roadmaps/" + roadmap,
                        "href=\"(/measures/[0-9a-f-]{36})\" data-open");
        need(measure, "FINANCIAL", "Призы победителям", "12 500,50");
        need(measure, "FINANCIAL", "Печать сборника", "7500");
        need(measure, "STAFF", "Половина ставки методиста", "");
    }

    private void need(String measure, String kind, String need, String amount) throws Exception {
        pages.post(
                town.methodist,
                measure + "/resources",
                Map.of("kind", kind, "need", need, "amount", amount));
    }

    @Test
    void what_all_measures_need_stands_in_one_list_with_its_sums() throws Exception {
        assertThat(pages.text(town.methodist, "/roadmaps/" + roadmap + "/resources"))
                .contains("Призы победителям", "Печать сборника", "Половина ставки методиста")
                .contains("обеспечено 0 из 2", "0 из 20 000,5 ₽", "обеспечено 0 из 1");
        assertThat(pages.text(town.authority, "/resources")).contains("Призы победителям");
        assertThat(pages.text(town.methodist, "/resources?kind=STAFF"))
                .contains("Половина ставки методиста")
                .doesNotContain("Призы победителям");
    }

    @Test
    void what_was_given_is_counted_and_left_out_of_what_is_still_needed() throws Exception {
        var measure =
                pages.found(
                        town.methodist, "/resources", "href=\"(/measures/[0-9a-f-]{36})#resources");
        var provision =
                pages.found(
                        town.authority, measure, "action=\"(/resources/[0-9a-f-]{36}/provision)\"");
        pages.post(
                town.authority,
                provision,
                Map.of("version", "0", "provided", "Смета школы", "on", "2026-11-10"));

        assertThat(pages.text(town.methodist, "/resources"))
                .contains("обеспечено 1 из 2", "12 500,5 из 20 000,5 ₽", "Смета школы");
        assertThat(pages.text(town.methodist, "/resources?open=true"))
                .doesNotContain("Призы победителям")
                .contains("Печать сборника");
    }

    @Test
    void the_list_is_a_spreadsheet_too() throws Exception {
        var bytes = pages.get(town.methodist, "/resources.xlsx").getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("Призы победителям");
            assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(12500.5);
        }
    }

    @Test
    void another_municipality_and_a_head_of_a_school_see_no_register() throws Exception {
        var other = Town.found(context);
        var head =
                town.hat(
                        "Котов Илья Петрович",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("СОШ 2"));

        assertThat(pages.text(other.methodist, "/resources")).doesNotContain("Призы победителям");
        assertThat(pages.get(other.methodist, "/roadmaps/" + roadmap + "/resources").getStatus())
                .isEqualTo(404);
        assertThat(
                        pages.get(other.methodist, "/roadmaps/" + roadmap + "/resources.xlsx")
                                .getStatus())
                .isEqualTo(404);
        assertThat(pages.get(head, "/resources").getStatus()).isEqualTo(403);
    }
}
