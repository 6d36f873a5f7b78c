package opora.staff.internal.confirm;

import java.util.List;

/** A check among others, with those the viewer may look into (строка списка сверок). */
public record CheckLine(ListCheck check, List<SchoolLine> schools) {

    public CheckLine {
        schools = List.copyOf(schools);
    }

    public int count(ListState... states) {
        var wanted = List.of(states);
        return (int) schools.stream().filter(one -> wanted.contains(one.state())).count();
    }

    public int confirmed() {
        return (int) schools.stream().filter(one -> !one.confirmations().isEmpty()).count();
    }
}
