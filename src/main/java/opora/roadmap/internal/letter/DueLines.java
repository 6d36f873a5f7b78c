package opora.roadmap.internal.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.notice.LetterLine;
import opora.person.PersonApi;
import opora.roadmap.internal.letter.DueRepository.Said;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns dates that wait into lines of letters: what nobody has answered, to whom it is laid on. */
@Component
class DueLines {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final DueRepository due;
    private final AccessApi access;
    private final PersonApi people;
    private final Texts texts;
    private final Address address;
    private final Clock clock;

    DueLines(
            DueRepository due,
            AccessApi access,
            PersonApi people,
            Texts texts,
            Address address,
            Clock clock) {
        this.due = due;
        this.access = access;
        this.people = people;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    Readers readers(Viewer viewer, Collection<DueLine> near) {
        var units =
                near.stream()
                        .map(DueLine::unit)
                        .filter(Objects::nonNull)
                        .map(UnitId::new)
                        .collect(Collectors.toSet());
        return Readers.of(viewer, access, people, units);
    }

    /**
     * @param escalates late ones go to the controller too
     */
    List<LetterLine> of(
            Viewer viewer, LocalDate day, List<DueLine> near, Readers readers, boolean escalates) {
        var said = due.said(near.stream().map(DueLine::occurrence).distinct().toList());
        var lines = new Gathering(viewer, day, readers, texts, this::link, escalates);
        for (var one : near) {
            var own = own(one, said.getOrDefault(one.occurrence(), List.of()));
            var complete =
                    own.stream().filter(Said::counts).mapToInt(Said::times).sum()
                            >= Math.max(1, one.minTimes());
            if (!complete) lines.remind(one, own.isEmpty() ? null : own.getFirst());
        }
        return lines.written();
    }

    private static List<Said> own(DueLine one, List<Said> said) {
        return said.stream()
                .filter(answer ->
                        !one.each()
                                || answer.assignment() == null
                                || answer.assignment().equals(one.assignment()))
                .toList();
    }

    /** Good for this answer only; a controller opens the row in the usual way. */
    private String link(Viewer viewer, PersonId person, @Nullable Hat hat, DueLine one) {
        if (hat == null) return address.of("/measures/" + one.measure());
        return access.oneTimeLink(
                viewer,
                person,
                hat.id(),
                "/occurrences/" + one.occurrence() + "/answers",
                clock.instant().plus(GOOD_FOR));
    }
}
