package opora.reading;

import java.util.List;
import opora.reading.internal.act.Clauses;
import opora.reading.internal.act.Concepts;
import opora.reading.internal.passport.NamedActs;

/** Reads the text of an act around its plan. Holds no state; never fails. */
public final class ActReader {

    public ActText read(Layout layout) {
        var lines =
                layout.paragraphs()
                        .map(one -> one.text().replaceAll("[\\s\u00a0]+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        return read(lines);
    }

    /**
     * @param lines paragraphs, spaces folded
     */
    public ActText read(List<String> lines) {
        var clauses = Clauses.in(lines);
        return new ActText(clauses, NamedActs.in(lines), Concepts.in(clauses));
    }
}
