package opora.roadmap.internal.executor;

import java.util.List;
import opora.reading.Party;
import opora.reading.PartyKind;

/** Whether one answer is enough for a row or every executor answers (кто отчитывается). */
public enum Answering {
    ONE,
    EACH;

    /**
     * Roles and groups of organisations answer each for itself; a named body or person answers for
     * all.
     */
    public static Answering usual(List<Party> parties) {
        var many =
                parties.stream()
                        .anyMatch(one ->
                                one.kind() == PartyKind.ROLE || one.kind() == PartyKind.GROUP);
        return many ? EACH : ONE;
    }
}
