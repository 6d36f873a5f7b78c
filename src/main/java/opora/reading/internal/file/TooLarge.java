package opora.reading.internal.file;

/** The content of a file outgrew what a plan can be: an archive bomb, or a file of another sort. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
