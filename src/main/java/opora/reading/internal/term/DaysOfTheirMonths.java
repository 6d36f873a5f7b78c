package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.DaysOfMonth;

/**
 * «сентябрь (до 15 числа), январь (до 20 числа)»: as many days as months, each behind its own.
 * Otherwise days belong to every month named.
 */
final class DaysOfTheirMonths {

    static List<Phrase> joined(List<Phrase> clause) {
        var months = clause.stream().filter(Dates.class::isInstance).count();
        var days = clause.stream().filter(DaysOfMonth.class::isInstance).count();
        if (days < 2 || days != months || !alternating(clause)) return clause;
        var joined = new ArrayList<Phrase>();
        for (var phrase : clause) {
            if (!(phrase instanceof DaysOfMonth own)) {
                joined.add(phrase);
                continue;
            }
            var month = (Dates) joined.removeLast();
            var part = Part.days(month.part().fromMonth(), own.from(), own.to());
            joined.add(Dates.of(part).in(month.years()));
        }
        return joined;
    }

    /** «сентябрь до 15 числа, январь»: of both months, or of the first only? */
    static boolean between(List<Phrase> clause) {
        var first = -1;
        var last = -1;
        var days = -1;
        for (var i = 0; i < clause.size(); i++) {
            if (clause.get(i) instanceof Dates) {
                first = first < 0 ? i : first;
                last = i;
            } else if (clause.get(i) instanceof DaysOfMonth) {
                days = i;
            }
        }
        return first >= 0 && first < days && days < last;
    }

    private static boolean alternating(List<Phrase> clause) {
        for (var i = 0; i < clause.size(); i++) {
            if (!(clause.get(i) instanceof DaysOfMonth)) continue;
            var month = i > 0 && clause.get(i - 1) instanceof Dates dates ? dates.part() : null;
            if (month == null || month.grain() != Unit.MONTH) return false;
            if (month.fromMonth() != month.toMonth()) return false;
        }
        return true;
    }

    private DaysOfTheirMonths() {}
}
