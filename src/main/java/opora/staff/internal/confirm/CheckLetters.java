package opora.staff.internal.confirm;

import static java.util.stream.Collectors.groupingBy;
import static opora.notice.LetterLine.Topic.DUE;
import static opora.notice.LetterLine.Topic.LATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.web.Address;
import opora.shared.web.Days;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Reminds heads of organisations of lists that wait for their confirmation. The link asks to sign
 * in: a list of people is not for whoever holds a letter.
 */
@Component
class CheckLetters implements LetterSource {

    private final ListCheckRepository checks;
    private final Asked asked;
    private final AccessApi access;
    private final ProductionCalendar calendar;
    private final Texts texts;
    private final Address address;

    CheckLetters(
            ListCheckRepository checks,
            Asked asked,
            AccessApi access,
            ProductionCalendar calendar,
            Texts texts,
            Address address) {
        this.checks = checks;
        this.asked = asked;
        this.access = access;
        this.calendar = calendar;
        this.texts = texts;
        this.address = address;
    }

    @Override
    public List<LetterLine> lines(Viewer viewer, LocalDate day) {
        var due =
                checks.open(viewer.municipalityScope(), List.of()).stream()
                        .filter(check ->
                                check.remindsOn(day, calendar.firstWorked(check.startsOn())))
                        .toList();
        if (due.isEmpty()) return List.of();
        var all = asked.lines(viewer, due, day);
        var lines = new ArrayList<LetterLine>();
        for (var check : due) {
            var owing =
                    all.getOrDefault(check.id(), List.of()).stream()
                            .filter(line -> line.confirmations().isEmpty())
                            .toList();
            lines.addAll(of(viewer, check, owing, day));
        }
        return lines;
    }

    /** To the heads of those organisations and their deputies. */
    List<LetterLine> of(
            Viewer viewer, ListCheck check, Collection<SchoolLine> some, LocalDate day) {
        var heads =
                access.hats(viewer).stream()
                        .filter(hat -> hat.role().permissions().contains(Permission.LISTS_CONFIRM))
                        .collect(groupingBy(Hat::unit));
        var lines = new ArrayList<LetterLine>();
        for (var line : some)
            for (var hat : heads.getOrDefault(line.unit().id(), List.of()))
                lines.add(
                        new LetterLine(
                                hat.person(),
                                line.state() == ListState.LATE ? LATE : DUE,
                                language -> said(viewer, language, check, line, day),
                                () -> address.of(link(check, line))));
        return lines;
    }

    private static String link(ListCheck check, SchoolLine line) {
        return "/people/checks/" + check.id() + "/lists/" + line.unit().id();
    }

    private String said(
            Viewer viewer, Language language, ListCheck check, SchoolLine line, LocalDate day) {
        var days = new Days(language, day, viewer.zone());
        return texts.text(
                language,
                "check.letter." + line.state(),
                check.title(),
                days.until(check.dueOn()),
                line.unit().called(),
                line.daysLate(check, day));
    }
}
