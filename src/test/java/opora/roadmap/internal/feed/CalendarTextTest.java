package opora.roadmap.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void a_day_is_a_whole_day_and_its_end_the_day_after() {
        assertThat(written(due(DAY, DAY, null, null, "AWAITED")))
                .contains("DTSTART;VALUE=DATE:20261118\r\n", "DTEND;VALUE=DATE:20261119\r\n")
                .contains("UID:" + ID + "@opora\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("DTSTAMP:20261101T090000Z\r\n");
    }

    @Test
    void a_long_window_stands_on_its_last_day() {
        assertThat(written(due(LocalDate.of(2026, 11, 1), DAY, null, null, "AWAITED")))
                .contains("DTSTART;VALUE=DATE:20261118\r\n");
    }

    @Test
    void a_planned_hour_is_the_instant_of_the_municipalitys_own_clock() {
        assertThat(written(due(DAY, DAY, DAY, LocalTime.of(14, 0), "AWAITED")))
                .contains("DTSTART:20261118T110000Z\r\n", "DTEND:20261118T120000Z\r\n");
    }

    @Test
    void what_was_cancelled_stays_so_that_calendars_take_it_out() {
        assertThat(written(due(DAY, DAY, null, null, "CANCELLED")))
                .contains("STATUS:CANCELLED\r\n");
    }

    private static String written(Due one) {
        return new CalendarText(
                        "Сроки",
                        ZoneId.of("Europe/Moscow"),
                        Instant.parse("2026-11-01T09:00:00Z"),
                        "https://opora.example")
                .write(List.of(one));
    }

    private static Due due(
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate planned,
            @Nullable LocalTime at,
            String decision) {
        return new Due(
                ID,
                ID,
                "1.4",
                "Методический час",
                "Карта",
                "ноябрь",
                "школы",
                from,
                to,
                planned,
                at,
                "",
                decision,
                0);
    }
}
