package opora.roadmap.internal.letter;

import static opora.notice.LetterLine.Topic.TO_DECIDE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Texts;
import org.springframework.stereotype.Component;

/** Reminds executors of their dates, methodists of decisions, controllers of what is stuck. */
@Component
class RoadmapLetters implements LetterSource {

    private final DueRepository due;
    private final DueLines lines;
    private final Texts texts;
    private final Address address;

    RoadmapLetters(DueRepository due, DueLines lines, Texts texts, Address address) {
        this.due = due;
        this.lines = lines;
        this.texts = texts;
        this.address = address;
    }

    @Override
    public List<LetterLine> lines(Viewer viewer, LocalDate day) {
        var near = due.near(viewer.municipalityScope(), day);
        var readers = lines.readers(viewer, near);
        var written = new ArrayList<>(lines.of(viewer, day, near, readers, true));
        var waiting = due.undecided(viewer.municipalityScope());
        if (waiting > 0)
            for (var person : readers.deciders())
                written.add(
                        new LetterLine(
                                person,
                                TO_DECIDE,
                                language -> texts.text(language, "letter.line.decide", waiting),
                                () -> address.of("/today#waiting")));
        return written;
    }
}
