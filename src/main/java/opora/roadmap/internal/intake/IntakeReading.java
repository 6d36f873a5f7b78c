package opora.roadmap.internal.intake;

import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.shared.StaleRecord;
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

    private static final int MOST_TRIES = 5;

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
        var id = new IntakeId(work.intake());
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var found = intakes.find(id).orElse(null);
            if (found == null || found.status() != Intake.Status.READING) return;
            if (kept(opened(found))) return;
        }
        throw new StaleRecord("Intake", id);
    }

    /** False when somebody dropped or changed the import while its file was read. */
    boolean kept(Intake opened) {
        try {
            intakes.update(opened);
            return true;
        } catch (StaleRecord meanwhile) {
            return false;
        }
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
