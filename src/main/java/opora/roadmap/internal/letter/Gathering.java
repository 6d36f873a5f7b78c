package opora.roadmap.internal.letter;

import static opora.notice.LetterLine.Topic.DUE;
import static opora.notice.LetterLine.Topic.ESCALATED;
import static opora.notice.LetterLine.Topic.LATE;
import static opora.notice.LetterLine.Topic.RETURNED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import opora.access.Hat;
import opora.notice.LetterLine;
import opora.notice.LetterLine.Topic;
import opora.roadmap.internal.letter.DueRepository.Said;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.web.Days;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** Lines on their way into letters: further dates of one measure become a number. */
final class Gathering {

    /** Makes the link of a line when its letter is really written. */
    interface Links {
        String link(Viewer viewer, PersonId person, @Nullable Hat hat, DueLine one);
    }

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
    private final Readers readers;
    private final Texts texts;
    private final Links links;
    private final boolean escalates;
    private final LinkedHashMap<Key, Entry> entries = new LinkedHashMap<>();

    Gathering(
            Viewer viewer,
            LocalDate day,
            Readers readers,
            Texts texts,
            Links links,
            boolean escalates) {
        this.viewer = viewer;
        this.day = day;
        this.readers = readers;
        this.texts = texts;
        this.links = links;
        this.escalates = escalates;
    }

    void remind(DueLine one, @Nullable Said last) {
        var remark = last != null && last.status().equals("RETURNED") ? last.remark() : null;
        var topic = remark != null ? RETURNED : one.lateOn(day) ? LATE : DUE;
        for (var hat : readers.of(one))
            add(hat.person(), topic, one, hat, remark == null ? "" : remark);
        var controller = readers.controller(one);
        if (escalates && controller != null && late(one) >= Math.max(1, one.escalateDays()))
            add(controller, ESCALATED, one, null, "");
    }

    private void add(PersonId person, Topic topic, DueLine one, @Nullable Hat hat, String remark) {
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
                                language -> text(language, key.topic(), entry),
                                () -> links.link(viewer, key.person(), entry.hat, entry.first))));
        return lines;
    }

    private String text(Language language, Topic topic, Entry entry) {
        var one = entry.first;
        var what = one.number().isEmpty() ? one.title() : one.number() + " " + one.title();
        return texts.text(
                language,
                "letter.line." + topic.name(),
                what,
                new Days(language, day, viewer.zone()).day(one.endsOn()),
                late(one),
                entry.more,
                topic == RETURNED ? entry.remark : one.executor());
    }

    private int late(DueLine one) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(one.endsOn(), day));
    }
}
