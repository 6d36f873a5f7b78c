package opora.roadmap.internal.view.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.OccurrenceMark;
import opora.roadmap.internal.view.RowWords;
import opora.shared.Period;
import opora.shared.web.Sign;

/** One occurrence as a line of a list by date (строка списка сроков). */
public record DueLine(MeasureLine line, OccurrenceMark mark, LocalDate day, Sign sign) {

    /** Those whose day lies in the period, by date. */
    static List<DueLine> within(List<MeasureLine> lines, Period period, RowWords words) {
        return lines.stream()
                .flatMap(line ->
                        line.marks().stream()
                                .filter(mark -> mark.counts() && !mark.unscheduled())
                                .filter(mark -> period.contains(YearWheel.day(mark)))
                                .map(mark ->
                                        new DueLine(
                                                line,
                                                mark,
                                                YearWheel.day(mark),
                                                mark.sign(words.today()))))
                .sorted(
                        Comparator.comparing(DueLine::day)
                                .thenComparing(one -> one.line().row().ordinal()))
                .toList();
    }

    static int count(List<DueLine> lines, Sign... signs) {
        var wanted = List.of(signs);
        return (int) lines.stream().filter(line -> wanted.contains(line.sign())).count();
    }

    public String href() {
        return mark.href();
    }
}
