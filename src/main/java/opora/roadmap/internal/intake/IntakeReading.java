package opora.roadmap.internal.intake;

import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the file of an import for the first time: from here on there is something to ask, or a
 * reason why not.
 */
@Service
class IntakeReading {

    private final IntakeRepository intakes;
    private final IntakeReader reader;
    private final JsonMapper json;

    IntakeReading(IntakeRepository intakes, IntakeReader reader, JsonMapper json) {
        this.intakes = intakes;
        this.reader = reader;
        this.json = json;
    }

    @Transactional
    void read(ReadDocument work) {
        var found = intakes.find(new IntakeId(work.intake())).orElse(null);
        if (found == null || found.status() != Intake.Status.READING) return;
        intakes.update(opened(found));
    }

    private Intake opened(Intake intake) {
        try {
            var understood = reader.understand(Viewers.current(), intake);
            var nothing =
                    understood.reading().measures().isEmpty()
                            && understood.reading().duties().isEmpty();
            return nothing ? intake.failed(kept(Note.of("intake.failure.nothing"))) : intake.read();
        } catch (UnreadableFile refused) {
            return intake.failed(kept(refused.note()));
        }
    }

    private String kept(Note note) {
        return json.writeValueAsString(note);
    }
}
