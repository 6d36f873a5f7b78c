package opora.staff.internal.proposal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.DEPUTY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.HR_OFFICER;
import static opora.DemoVisit.MENTOR;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import opora.DemoTest;
import opora.DemoVisit;
import opora.document.FileApi;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** A file opens to its author and to whoever may see what it is attached to, nobody else. */
@DemoTest
class AttachedFilesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired FileApi files;
    @Autowired List<FileHolder> holders;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @Test
    void a_copy_beside_a_proposal_opens_to_its_author_and_to_those_who_decide() throws Exception {
        var file = proposed("COURSE", "удостоверение " + Ids.next());

        for (var login : List.of(TEACHER, HR_OFFICER, DemoVisit.METHODIST))
            assertThat(status(login, file)).as(login).isEqualTo(200);
        for (var login : List.of(HEAD, DEPUTY, OTHER_HEAD, OTHER_METHODIST, AUTHORITY))
            assertThat(status(login, file)).as(login).isEqualTo(404);
        // enters people, sees no facts of theirs
        assertThat(status(ADMINISTRATOR, file)).isEqualTo(404);
        assertThat(status(MENTOR, file)).isIn(403, 404);
    }

    @Test
    void a_spreadsheet_of_people_opens_to_those_who_see_what_is_closed_in_it() throws Exception {
        visit.signIn(HEAD);
        var name = "список " + Ids.next();
        var session = visit.signIn(HR_OFFICER);
        mvc.perform(
                        multipart("/people/sheets")
                                .file(paper(name + ".csv", "ФИО;Должность\nПробный Пётр;учитель\n"))
                                .with(csrf())
                                .cookie(session))
                .andReturn();
        var file = named(name);

        assertThat(status(HR_OFFICER, file)).isEqualTo(200);
        for (var login : List.of(DemoVisit.METHODIST, ADMINISTRATOR, AUTHORITY, HEAD))
            assertThat(status(login, file)).as(login).isEqualTo(404);
    }

    @Test
    void evidence_opens_where_its_answer_is_seen_and_a_loose_file_to_its_author() {
        var town = Town.found(context);
        var school = town.school("Первая школа");
        var answering = town.hat("Отвечалов Пётр Ильич", "учитель", Role.TEACHER, school);
        var other = town.hat("Главный Олег Ильич", "директор", Role.ORGANISATION_HEAD, school);
        var officer = town.hat("Кадрова Ирина Ильинична", "кадры", Role.HR_OFFICER, town.unit);
        var file = kept(answering, town.unit.scope());
        assertThat(seen(town.methodist, file)).isFalse();

        evidence(town, school.called(), file);

        assertThat(seen(town.methodist, file)).isTrue();
        assertThat(seen(officer, file)).isTrue();
        assertThat(seen(other, file)).isFalse();
        assertThat(seen(Town.found(context).methodist, file)).isFalse();
    }

    @Test
    void search_names_no_file_that_would_not_open() throws Exception {
        var word = "Ведомость" + Long.toString(System.nanoTime(), 36);
        proposed("COURSE", word);

        assertThat(found(HR_OFFICER, word)).contains(word + ".txt");
        assertThat(found(AUTHORITY, word)).doesNotContain(word + ".txt");
    }

    private String found(String login, String word) throws Exception {
        return visit.open(visit.signIn(login), "/search?q=" + word)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID proposed(String about, String name) throws Exception {
        var session = visit.signIn(TEACHER);
        var answer =
                mvc.perform(
                                multipart("/me/card/proposals")
                                        .file(paper(name + ".txt", name))
                                        .param("about", about)
                                        .param("code", "UPGRADE")
                                        .param("title", name)
                                        .param("endsOn", "2026-10-20")
                                        .param("words", "Приложила копию")
                                        .with(csrf())
                                        .cookie(session))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        withdraw(session);
        return named(name);
    }

    /** So many wait at most; what was withdrawn keeps its file. */
    private void withdraw(Cookie session) throws Exception {
        var card = visit.open(session, "/me/card").getContentAsString(StandardCharsets.UTF_8);
        var link =
                java.util.regex.Pattern.compile(
                                "action=\"(/me/card/proposals/[0-9a-f-]{36}/withdrawal)\"")
                        .matcher(card);
        if (link.find()) visit.send(session, link.group(1));
    }

    private static MockMultipartFile paper(String name, String text) {
        return new MockMultipartFile(
                "file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID named(String name) {
        var over = context.getBean(opora.territory.Installation.class).overAll("test");
        return as(
                over,
                () ->
                        (UUID)
                                db.fetchValue(
                                        "select id from document.file where name like {0}",
                                        name + ".%"));
    }

    private int status(String login, UUID file) throws Exception {
        return visit.open(visit.signIn(login), "/files/" + file).getStatus();
    }

    private UUID kept(Viewer viewer, String scope) {
        return as(
                viewer,
                () -> {
                    var bytes = "протокол".getBytes(StandardCharsets.UTF_8);
                    try {
                        return files.store(
                                        viewer,
                                        scope,
                                        "протокол.txt",
                                        new ByteArrayInputStream(bytes))
                                .id()
                                .value();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void evidence(Town town, String school, UUID file) {
        var day = java.time.LocalDate.of(2026, 11, 18);
        var plan = AskedPlan.of(context, town).row("1.1", "Провести час", school, day);
        var occurrence = plan.date(plan.inForce(), "1.1").value();
        as(
                town.methodist,
                () -> {
                    var answer = Ids.next();
                    db.execute(
                            "insert into roadmap.answer (id, scope, occurrence_id, done_on)"
                                    + " values ({0}, {1}, {2}, {3})",
                            answer, town.unit.scope(), occurrence, day);
                    return db.execute(
                            "insert into roadmap.evidence (id, scope, answer_id, kind, file_id, title)"
                                    + " values ({0}, {1}, {2}, 'FILE', {3}, 'Протокол')",
                            Ids.next(), town.unit.scope(), answer, file);
                });
    }

    private boolean seen(Viewer viewer, UUID file) {
        return as(
                viewer,
                () ->
                        holders.stream()
                                .anyMatch(one ->
                                        !one.shown(viewer, List.of(new FileId(file))).isEmpty()));
    }

    private <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return Viewers.as(
                viewer,
                () -> java.util.Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
