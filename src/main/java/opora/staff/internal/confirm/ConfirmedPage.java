package opora.staff.internal.confirm;

import java.util.List;
import opora.territory.Unit;

/**
 * A list as it was confirmed, beside the list of today.
 *
 * @param by who confirmed it, as far as the viewer sees him
 */
public record ConfirmedPage(
        ListCheck check,
        Unit unit,
        Confirmation confirmation,
        String by,
        List<ListDifference> lines) {

    public ConfirmedPage {
        lines = List.copyOf(lines);
    }

    public long count(ListDifference.Kind kind) {
        return lines.stream().filter(one -> one.kind() == kind).count();
    }

    public boolean same() {
        return count(ListDifference.Kind.SAME) == lines.size();
    }
}
