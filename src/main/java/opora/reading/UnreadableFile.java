package opora.reading;

/** A file that cannot be read; its note says what is wrong and what can be done. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Note note;

    public UnreadableFile(Note note) {
        super(note.code());
        this.note = note;
    }

    public UnreadableFile(Note note, Throwable cause) {
        super(note.code(), cause);
        this.note = note;
    }

    public Note note() {
        return note;
    }
}
