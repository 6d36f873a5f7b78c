package opora.roadmap.internal.letter;

import static opora.notice.LetterLine.Topic.DUE;
import static opora.notice.LetterLine.Topic.ESCALATED;
import static opora.notice.LetterLine.Topic.LATE;
import static opora.notice.LetterLine.Topic.RETURNED;
import static opora.notice.LetterLine.Topic.TO_DECIDE;
import static opora.shared.web.Language.RU;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.notice.LetterLine;
import opora.notice.LetterLine.Topic;
import opora.notice.LetterSource;
import opora.person.PersonApi;
import opora.roadmap.internal.letter.DueRepository.Said;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Days;
import opora.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminds executors of their dates, methodists of decisions, controllers of what is stuck. */
@Component
class RoadmapLetters implements LetterSource {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final DueRepository due;
    private final AccessApi access;
    private final PersonApi people;
    private final Texts texts;
    private final Address address;
    private final Clock clock;

    RoadmapLetters(
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

    @Override
    public List<LetterLine> lines(Viewer viewer, LocalDate day) {
        var near = due.near(viewer.municipalityScope(), day);
        var said = due.said(near.stream().map(DueLine::occurrence).distinct().toList());
        var units =
                near.stream()
                        .map(DueLine::unit)
                        .filter(Objects::nonNull)
                        .map(UnitId::new)
                        .collect(Collectors.toSet());
        var readers = Readers.of(viewer, access, people, units);
        var lines = new Gathering(viewer, day, readers);
        for (var one : near) {
            var own = own(one, said.getOrDefault(one.occurrence(), List.of()));
            var complete =
                    own.stream().filter(Said::counts).mapToInt(Said::times).sum()
                            >= Math.max(1, one.minTimes());
            if (!complete) lines.remind(one, own.isEmpty() ? null : own.getFirst());
        }
        lines.decisions(due.undecided(viewer.municipalityScope()));
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

    /** Lines on their way into letters: further dates of one measure become a number. */
    private final class Gathering {

        private record Key(PersonId person, Topic topic, UUID measure) {}

        private static final class Entry {
            final DueLine first;
            final @Nullable Hat hat;
            final String remark;
            int more;

            Entry(DueLine first, @Nullable Hat hat, String remark) {
                this.first = first;
                this.hat = hat;
                this.remark = remark;
            }
        }

        private final Viewer viewer;
        private final LocalDate day;
        private final Days days;
        private final Readers readers;
        private final LinkedHashMap<Key, Entry> entries = new LinkedHashMap<>();
        private final List<LetterLine> plain = new ArrayList<>();

        Gathering(Viewer viewer, LocalDate day, Readers readers) {
            this.viewer = viewer;
            this.day = day;
            this.readers = readers;
            this.days = new Days(RU, day, viewer.zone());
        }

        void remind(DueLine one, @Nullable Said last) {
            var remark = last != null && last.status().equals("RETURNED") ? last.remark() : null;
            var topic = remark != null ? RETURNED : one.lateOn(day) ? LATE : DUE;
            for (var hat : readers.of(one))
                add(hat.person(), topic, one, hat, remark == null ? "" : remark);
            var controller = Readers.person(one.controller());
            if (controller != null && late(one) >= Math.max(1, one.escalateDays()))
                add(controller, ESCALATED, one, null, "");
        }

        void decisions(int waiting) {
            if (waiting == 0) return;
            var text = texts.text(RU, "letter.line.decide", waiting);
            for (var person : readers.deciders())
                plain.add(
                        new LetterLine(
                                person, TO_DECIDE, text, () -> address.of("/today#waiting")));
        }

        private void add(
                PersonId person, Topic topic, DueLine one, @Nullable Hat hat, String remark) {
            var key = new Key(person, topic, one.measure());
            var known = entries.putIfAbsent(key, new Entry(one, hat, remark));
            if (known != null) known.more++;
        }

        List<LetterLine> written() {
            var lines = new ArrayList<LetterLine>();
            entries.forEach((key, entry) ->
                    lines.add(
                            new LetterLine(
                                    key.person(),
                                    key.topic(),
                                    text(key.topic(), entry),
                                    () -> link(key.person(), entry))));
            lines.addAll(plain);
            return lines;
        }

        private String text(Topic topic, Entry entry) {
            var one = entry.first;
            var what = one.number().isEmpty() ? one.title() : one.number() + " " + one.title();
            return texts.text(
                    RU,
                    "letter.line." + topic.name(),
                    what,
                    days.day(one.endsOn()),
                    late(one),
                    entry.more,
                    topic == RETURNED ? entry.remark : one.executor());
        }

        /** Good for this answer only; a controller opens the row in the usual way. */
        private String link(PersonId person, Entry entry) {
            var hat = entry.hat;
            if (hat == null) return address.of("/measures/" + entry.first.measure());
            return access.oneTimeLink(
                    viewer,
                    person,
                    hat.id(),
                    "/occurrences/" + entry.first.occurrence() + "/answers",
                    clock.instant().plus(GOOD_FOR));
        }

        private int late(DueLine one) {
            return (int) Math.max(0, ChronoUnit.DAYS.between(one.endsOn(), day));
        }
    }
}
