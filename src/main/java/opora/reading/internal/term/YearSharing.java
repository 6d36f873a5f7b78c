package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.Years;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Gives each date of a list its year: printed after it («октябрь, апрель (2021–2024)»), before it
 * («2022 год: март, май») or with the next date of the list («ноябрь, январь 2022»).
 */
final class YearSharing {

    private final List<Dates> dates = new ArrayList<>();
    private final List<Years> free = new ArrayList<>();
    private int waiting;
    private @Nullable Years leading;

    private final Period plan;
    private final Forks forks;

    private YearSharing(Period plan, Forks forks) {
        this.plan = plan;
        this.forks = forks;
    }

    /** Dates with all the years they were given, and years that belong to none. */
    record Shared(List<Dates> dates, List<Years> free) {}

    static Shared share(List<Phrase> clause, Period plan, Forks forks) {
        var sharing = new YearSharing(plan, forks);
        for (var phrase : clause) {
            switch (phrase) {
                case Dates d -> sharing.dates(d);
                case Years y -> sharing.years(y);
                default -> {}
            }
        }
        return new Shared(sharing.dates, sharing.free);
    }

    private void dates(Dates found) {
        if (!found.dated() && leading != null) {
            dates.add(found.in(leading));
            free.remove(leading);
            waiting = dates.size();
            return;
        }
        dates.add(found);
        if (found.dated()) {
            giveBackwards(found);
            leading = null;
            waiting = dates.size();
        }
    }

    private void years(Years found) {
        if (waiting == dates.size()) {
            free.add(found);
            leading = found;
            return;
        }
        var named = new Years(found.spans(), found.academic(), true);
        for (var i = waiting; i < dates.size(); i++) dates.set(i, dates.get(i).in(named));
        waiting = dates.size();
        leading = null;
    }

    /** «сентябрь, ноябрь 2021», «ноябрь, январь 2022»: a later month stands before New Year. */
    private void giveBackwards(Dates dated) {
        var years = dated.years();
        var year = years == null ? dated.fromYear() : years.only();
        var next = dated.part();
        for (var i = dates.size() - 2; i >= waiting; i--) {
            var part = dates.get(i).part();
            if (year == null) {
                dates.set(i, dates.get(i).in(years));
                continue;
            }
            if (part.fromMonth() > next.fromMonth() && yearBefore(part, year)) year--;
            dates.set(i, dates.get(i).in(Years.single(year)));
            next = part;
        }
    }

    private boolean yearBefore(Part part, int year) {
        var inPlan = plan.overlaps(part.in(year - 1));
        if (inPlan) forks.note(new Asked(Question.DAY_OF_WHICH_YEAR, List.of(year)));
        return inPlan && !forks.turned(Question.DAY_OF_WHICH_YEAR);
    }
}
