package opora.roadmap.internal.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Dates as an iCalendar file: RFC 5545, whole days, a planned hour in its true instant. */
final class CalendarText {

    /** A longer window would cover the whole month: it stands on its last day. */
    private static final int SHOWN_WHOLE = 7;

    private static final Duration MEETING = Duration.ofHours(1);

    private final String name;
    private final ZoneId zone;
    private final Instant now;
    private final String site;

    /**
     * @param site address of this system, without a slash at its end
     */
    CalendarText(String name, ZoneId zone, Instant now, String site) {
        this.name = name;
        this.zone = zone;
        this.now = now;
        this.site = site;
    }

    String write(List<Due> dates) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Opora//Roadmaps//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        for (var one : dates) calendar.add(event(one));
        try (var text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(Due one) {
        var event = timed(one);
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        // The same as long as the date lives: a calendar changes its entry and never doubles it.
        event.add(new Uid(one.id() + "@opora"));
        event.add(new Sequence(one.version()));
        event.add(new Description(description(one)));
        event.add(new Url(URI.create(site + "/measures/" + one.measure())));
        if (!one.venue().isEmpty()) event.add(new Location(one.venue()));
        event.add(
                one.cancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private VEvent timed(Due one) {
        var planned = one.plannedOn();
        var time = one.plannedTime();
        if (planned != null && time != null) {
            var at = planned.atTime(time).atZone(zone).toInstant();
            return bare(new VEvent(at, at.plus(MEETING), one.title()));
        }
        if (planned != null) return day(planned, planned, one.title());
        var whole = ChronoUnit.DAYS.between(one.startsOn(), one.endsOn()) < SHOWN_WHOLE;
        return day(whole ? one.startsOn() : one.endsOn(), one.endsOn(), one.title());
    }

    /** The end of whole days is the day after the last. */
    private static VEvent day(LocalDate from, LocalDate to, String title) {
        return bare(new VEvent(from, to.plusDays(1), title));
    }

    /** The library stamps an event with the time of this machine; ours is the clock's. */
    private static VEvent bare(VEvent event) {
        event.removeAll("DTSTAMP");
        return event;
    }

    private static String description(Due one) {
        return Stream.of(
                        one.number() + " " + one.title(),
                        one.printedTerm(),
                        one.printedExecutors(),
                        one.roadmap())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
