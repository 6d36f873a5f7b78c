package opora.roadmap.internal.intake;

import opora.reading.Note;
import opora.reading.ReadingText;
import opora.shared.web.Ui;

/** Says a note on a page: the reader's own sentences, and those of the conversation. */
public final class NoteWords {

    public static String say(Ui ui, Note note) {
        return note.code().startsWith("intake.")
                ? ui.text(note.code(), note.args().toArray())
                : ReadingText.in(ui.language().locale()).say(note);
    }

    private NoteWords() {}
}
