package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Activity;
import opora.reading.ExecutorReader;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.RoadmapReading;
import opora.reading.TermReader;
import opora.shared.Period;

/** Small invented documents, row by row. */
final class Readings {

    static final Period PERIOD = Period.parse("2026-01-01/2026-12-31");

    private final List<PrintedSection> sections = new ArrayList<>();
    private final List<PrintedMeasure> rows = new ArrayList<>();

    static Readings begin() {
        return new Readings();
    }

    Readings section(String title) {
        sections.add(
                new PrintedSection(
                        sections.size() + 1, String.valueOf(sections.size() + 1), title, place()));
        return this;
    }

    Readings row(String number, String title, String term, String executors) {
        rows.add(
                new PrintedMeasure(
                        rows.size() + 1,
                        sections.isEmpty() ? null : sections.size(),
                        number,
                        title,
                        term,
                        executors,
                        "приказ",
                        new TermReader().read(term, PERIOD),
                        new ExecutorReader().read(executors),
                        List.of(),
                        Activity.OTHER,
                        List.of(number, title, term, executors),
                        place()));
        return this;
    }

    RoadmapReading read() {
        var passport =
                new Passport(
                        Passport.ActKind.ORDER,
                        "12",
                        PERIOD.startsOn(),
                        null,
                        "Дорожная карта",
                        null,
                        null,
                        null,
                        null,
                        PERIOD,
                        Passport.PeriodSource.PRINTED);
        return new RoadmapReading(
                passport, sections, rows, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Place place() {
        return new Place(null, null, 0, null);
    }
}
