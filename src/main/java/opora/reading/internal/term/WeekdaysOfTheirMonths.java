package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.Weekdays;
import opora.reading.internal.term.Phrase.Years;
import opora.shared.Period;

/**
 * «третий четверг сентября, первая пятница марта»: each weekday with the months behind it, and what
 * else the clause says with both.
 */
final class WeekdaysOfTheirMonths {

    /** The clause itself where its weekdays belong to all its months. */
    static List<List<Phrase>> pieces(List<Phrase> clause, Period plan, Forks forks) {
        if (clause.stream().filter(Weekdays.class::isInstance).count() < 2) return List.of(clause);
        var shared = YearSharing.share(clause, plan, forks);
        var dates = shared.dates().iterator();
        var pieces = new ArrayList<List<Phrase>>();
        var common = new ArrayList<Phrase>();
        for (var phrase : clause) {
            switch (phrase) {
                case Weekdays w -> {
                    if (!pieces.isEmpty() && pieces.getLast().size() == 1) return List.of(clause);
                    pieces.add(new ArrayList<>(List.of(w)));
                }
                case Dates _ -> {
                    if (pieces.isEmpty()) return List.of(clause);
                    pieces.getLast().add(dates.next());
                }
                case Years _ -> {}
                default -> common.add(phrase);
            }
        }
        if (pieces.size() < 2 || pieces.getLast().size() == 1) return List.of(clause);
        common.addAll(shared.free());
        pieces.forEach(piece -> piece.addAll(common));
        return pieces;
    }

    private WeekdaysOfTheirMonths() {}
}
