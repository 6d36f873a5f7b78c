package opora.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import opora.shared.Period;

/** Days in words, as people of the municipality say them (даты словами). */
public record Days(Language language, LocalDate today, ZoneId zone) {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    /** «18 ноября», with the year when it is not this one: «18 ноября 2027». */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear()
                ? dayAndMonth(day)
                : dayAndMonth(day) + "\u00a0" + day.getYear();
    }

    /** «до 1 декабря». */
    public String until(LocalDate day) {
        return (language == Language.RU ? "до\u00a0" : "by\u00a0") + day(day);
    }

    /** «с 1 по 15 декабря», «с 1 сентября по 31 мая 2027», «1 декабря» for one day. */
    public String period(Period period) {
        var from = period.startsOn();
        var to = period.endsOn();
        if (from.equals(to)) return day(to);
        var start =
                from.getYear() != to.getYear()
                        ? dayAndMonth(from) + "\u00a0" + from.getYear()
                        : from.getMonth() == to.getMonth()
                                ? String.valueOf(from.getDayOfMonth())
                                : dayAndMonth(from);
        return language == Language.RU
                ? "с\u00a0" + start + " по\u00a0" + day(to)
                : start + " to\u00a0" + day(to);
    }

    /** «среда». */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    /** «Среда, 18 ноября», as the heading of a day. */
    public String heading(LocalDate day) {
        var weekday = weekday(day);
        return weekday.substring(0, 1).toUpperCase(locale())
                + weekday.substring(1)
                + ", "
                + day(day);
    }

    /** «ноябрь», with the year when it is not this one. */
    public String month(YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
        return month.getYear() == today.getYear() ? name : name + "\u00a0" + month.getYear();
    }

    /** «Н», the letter of a month on an axis. */
    public String monthLetter(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, locale())
                .substring(0, 1)
                .toUpperCase(locale());
    }

    /** «18.11.2026», for fields and papers. */
    public String digits(LocalDate day) {
        return DIGITS.format(day);
    }

    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** «сегодня, 16:40», «вчера, 16:40», «16 ноября, 16:40» in the municipality's time. */
    public String moment(Instant instant) {
        var local = instant.atZone(zone);
        return near(local.toLocalDate()) + ", " + clock(local.toLocalTime());
    }

    /** «сегодня», «вчера», «завтра», else the day. */
    public String near(LocalDate day) {
        var russian = language == Language.RU;
        if (day.equals(today)) return russian ? "сегодня" : "today";
        if (day.equals(today.minusDays(1))) return russian ? "вчера" : "yesterday";
        if (day.equals(today.plusDays(1))) return russian ? "завтра" : "tomorrow";
        return day(day);
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth()
                + "\u00a0"
                + day.getMonth().getDisplayName(TextStyle.FULL, locale());
    }

    private Locale locale() {
        return language.locale();
    }
}
