package opora.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import opora.shared.Period;
import opora.shared.Thing;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private final Days days = new Days(Language.RU, TODAY, ZoneId.of("Europe/Moscow"));

    @Test
    void a_day_has_its_year_only_when_it_is_not_this_one() {
        assertThat(days.until(LocalDate.of(2026, 12, 1))).isEqualTo("до\u00a01\u00a0декабря");
        assertThat(days.day(LocalDate.of(2027, 1, 15))).isEqualTo("15\u00a0января\u00a02027");
    }

    @Test
    void a_period_says_no_month_and_no_year_twice() {
        assertThat(plain(days.period(Period.parse("2026-12-01/2026-12-15"))))
                .isEqualTo("с 1 по 15 декабря");
        assertThat(plain(days.period(Period.parse("2026-09-01/2026-12-15"))))
                .isEqualTo("с 1 сентября по 15 декабря");
        assertThat(plain(days.period(Period.parse("2026-09-01/2027-05-31"))))
                .isEqualTo("с 1 сентября 2026 по 31 мая 2027");
    }

    @Test
    void a_moment_is_told_in_the_time_of_the_municipality() {
        assertThat(days.moment(Instant.parse("2026-11-17T22:30:00Z"))).isEqualTo("сегодня, 1:30");
        assertThat(plain(days.heading(TODAY))).isEqualTo("Среда, 18 ноября");
    }

    @Test
    void short_words_numbers_signs_and_initials_are_not_torn() {
        assertThat(Typography.glue("Отчёт о работе за 18 ноября"))
                .isEqualTo("Отчёт о\u00a0работе за\u00a018\u00a0ноября");
        assertThat(Typography.glue("приказ № 5, п. 1.5")).isEqualTo("приказ №\u00a05, п.\u00a01.5");
        assertThat(Typography.glue("прислал Ветлугин С. П."))
                .isEqualTo("прислал Ветлугин\u00a0С.\u00a0П.");
    }

    @Test
    void every_text_is_said_in_both_languages() throws IOException {
        var texts = new Texts();
        assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.RU));
    }

    @Test
    void every_thing_that_a_role_may_touch_has_a_name() throws IOException {
        var named = EnumSet.complementOf(EnumSet.of(Thing.OWN, Thing.OPEN));
        assertThat(new Texts().keys(Language.RU))
                .containsAll(named.stream().map(thing -> "thing." + thing).toList());
    }

    @Test
    void russian_numbers_take_their_three_forms() throws IOException {
        var texts = new Texts();
        assertThat(plain(texts.text(Language.RU, "gallery.count", 1))).isEqualTo("1 срок");
        assertThat(plain(texts.text(Language.RU, "gallery.count", 3))).isEqualTo("3 срока");
        assertThat(plain(texts.text(Language.RU, "gallery.count", 28))).isEqualTo("28 сроков");
    }

    @Test
    void a_day_outside_the_axis_is_kept_at_its_edge() {
        var axis = MonthAxis.schoolYear(TODAY);
        assertThat(axis.start()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(axis.column(TODAY)).isEqualTo(2);
        assertThat(axis.column(LocalDate.of(2030, 1, 1))).isEqualTo(11);
        assertThat(axis.percent(LocalDate.of(2026, 9, 1))).isZero();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
