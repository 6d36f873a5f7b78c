package opora.shared.web;

/** One answer of a select, a row of radios or boxes (вариант). */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
