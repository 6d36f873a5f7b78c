package opora.portal.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.METHODIST;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import opora.DemoTest;
import opora.DemoVisit;
import opora.shared.Period;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.calendar.ProductionDay;
import opora.shared.calendar.WorkingDays.Kind;
import opora.shared.calendar.YearByLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The administrator keeps the year; whoever looks at an unknown one is told so. */
@DemoTest
class ProductionCalendarTest {

    @Autowired ApplicationContext context;
    @Autowired ProductionCalendar calendar;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @Test
    void a_known_year_names_its_act_and_the_rule_of_moving() throws Exception {
        assertThat(page(visit.signIn(ADMINISTRATOR), 2027))
                .contains("от 17.09.2026 № 1187")
                .contains("20 февраля", "Рабочая суббота")
                .contains("на ближайший рабочий день той же недели")
                .doesNotContain("производственного календаря ещё нет");
    }

    @Test
    void an_unknown_year_is_said_in_words_and_begun_with_the_law() throws Exception {
        var session = visit.signIn(ADMINISTRATOR);
        assertThat(page(session, 2031)).contains("На 2031 год производственного календаря ещё нет");
        assertThat(calendar.unknown(java.util.List.of(2026, 2031))).containsExactly(2031);

        visit.send(
                session, "/production-calendar/years", "year", "2031", "ground", "постановление");

        assertThat(page(session, 2031))
                .contains("Основание: Трудовой кодекс, статьи 95 и 112; постановление")
                .contains("День России")
                .doesNotContain("календаря ещё нет");
        assertThat(calendar.unknown(java.util.List.of(2031))).isEmpty();
    }

    @Test
    void a_day_is_kept_changed_and_taken_back() throws Exception {
        var session = visit.signIn(ADMINISTRATOR);
        var day = LocalDate.of(2032, 7, 7);
        keep(session, "2032-07-07", "DAY_OFF", "Праздник города");
        assertThat(page(session, 2032)).contains("7 июля", "Праздник города");
        assertThat(worked(day)).isFalse();

        keep(session, "2032-07-07", "SHORT", "");
        assertThat(worked(day)).isTrue();

        keep(session, "2032-07-10", "WORKING", "");
        assertThat(worked(LocalDate.of(2032, 7, 10))).as("a Saturday").isTrue();
        visit.send(session, "/production-calendar/2032-07-10/removal");
        assertThat(worked(LocalDate.of(2032, 7, 10))).isFalse();
    }

    @Test
    void only_the_administrator_keeps_it() throws Exception {
        var session = visit.signIn(METHODIST);

        assertThat(visit.open(session, "/production-calendar").getStatus()).isEqualTo(403);
        assertThat(
                        visit.send(
                                        session,
                                        "/production-calendar",
                                        "day",
                                        "2033-01-10",
                                        "kind",
                                        "DAY_OFF")
                                .getStatus())
                .isEqualTo(403);
        assertThat(visit.send(session, "/production-calendar/years", "year", "2033").getStatus())
                .isEqualTo(403);
    }

    /**
     * What the law makes of these years is part of what the Government published for them; in 2025
     * it moved two holidays elsewhere, as it may.
     */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2026, 2027})
    void the_law_agrees_with_every_year_that_was_published(int year) {
        var published =
                calendar.within(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));

        var off = new YearByLaw(year).days().stream().filter(day -> day.kind() == Kind.DAY_OFF);
        assertThat(off.map(ProductionDay::day).filter(published::worked)).isEmpty();
    }

    private boolean worked(LocalDate day) {
        return calendar.within(new Period(day, day)).worked(day);
    }

    private void keep(Cookie session, String day, String kind, String name) throws Exception {
        visit.send(session, "/production-calendar", "day", day, "kind", kind, "name", name);
    }

    private String page(Cookie session, int year) throws Exception {
        return visit.open(session, "/production-calendar?year=" + year)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }
}
