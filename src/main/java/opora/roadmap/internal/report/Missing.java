package opora.roadmap.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.shared.web.Sign;

/**
 * What a report still lacks: an answer that has not come, evidence that was not attached (чего не
 * хватает).
 */
public record Missing(Kind kind, ReportLine line, ReportMark mark) {

    /** What is lacking. */
    public enum Kind {
        NO_ANSWER(Sign.LATE),
        UNDECIDED(Sign.WAIT),
        NO_EVIDENCE(Sign.DUE);

        private final Sign sign;

        Kind(Sign sign) {
            this.sign = sign;
        }

        public Sign sign() {
            return sign;
        }
    }

    public static List<Missing> in(Report report) {
        var all = new ArrayList<Missing>();
        for (var line : report.lines()) {
            for (var mark : line.marks()) {
                if (mark.state() == OccurrenceState.Kind.LATE)
                    all.add(new Missing(Kind.NO_ANSWER, line, mark));
                else if (mark.state() == OccurrenceState.Kind.WAITING)
                    all.add(new Missing(Kind.UNDECIDED, line, mark));
                else if (mark.state().done() && !mark.proved())
                    all.add(new Missing(Kind.NO_EVIDENCE, line, mark));
            }
        }
        all.sort(
                Comparator.comparing(Missing::kind)
                        .thenComparing(one -> one.mark().endsOn())
                        .thenComparing(one -> one.mark().occurrence()));
        return all;
    }

    public UUID measure() {
        return line.measure();
    }

    public Sign sign() {
        return kind.sign();
    }
}
