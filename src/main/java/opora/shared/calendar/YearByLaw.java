package opora.shared.calendar;

import static opora.shared.calendar.WorkingDays.Kind.DAY_OFF;
import static opora.shared.calendar.WorkingDays.Kind.SHORT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days off of a year as the Labour Code alone makes them: article 112 names the holidays and moves
 * one that falls on a weekend to the next working day (those of January are moved by the
 * Government), article 95 makes the day before a holiday shorter. What the Government moves is
 * added by hand.
 */
public record YearByLaw(int year) {

    private static final int LAST_OF_NEW_YEAR = 8;
    private static final Map<MonthDay, String> HOLIDAYS = new LinkedHashMap<>();

    static {
        HOLIDAYS.put(MonthDay.of(2, 23), "День защитника Отечества");
        HOLIDAYS.put(MonthDay.of(3, 8), "Международный женский день");
        HOLIDAYS.put(MonthDay.of(5, 1), "Праздник Весны и Труда");
        HOLIDAYS.put(MonthDay.of(5, 9), "День Победы");
        HOLIDAYS.put(MonthDay.of(6, 12), "День России");
        HOLIDAYS.put(MonthDay.of(11, 4), "День народного единства");
    }

    public Collection<ProductionDay> days() {
        var days = new TreeMap<LocalDate, ProductionDay>();
        for (int day = 1; day <= LAST_OF_NEW_YEAR; day++)
            put(days, LocalDate.of(year, 1, day), DAY_OFF, "Новогодние каникулы");
        HOLIDAYS.forEach((day, name) -> put(days, day.atYear(year), DAY_OFF, name));
        HOLIDAYS.keySet().forEach(day -> move(days, day.atYear(year)));
        HOLIDAYS.keySet().forEach(day -> shorten(days, day.atYear(year)));
        shorten(days, LocalDate.of(year + 1, 1, 1));
        return days.values();
    }

    private static void move(Map<LocalDate, ProductionDay> days, LocalDate holiday) {
        if (!weekend(holiday)) return;
        var to = holiday;
        while (weekend(to) || days.containsKey(to)) to = to.plusDays(1);
        put(days, to, DAY_OFF, "Перенос выходного");
    }

    private static void shorten(Map<LocalDate, ProductionDay> days, LocalDate holiday) {
        var eve = holiday.minusDays(1);
        if (!weekend(eve) && !days.containsKey(eve)) put(days, eve, SHORT, "");
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static void put(
            Map<LocalDate, ProductionDay> days, LocalDate day, WorkingDays.Kind kind, String name) {
        days.put(day, new ProductionDay(day, kind, name));
    }
}
