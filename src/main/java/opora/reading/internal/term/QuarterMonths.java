package opora.reading.internal.term;

import java.util.List;
import java.util.stream.Stream;
import opora.reading.internal.term.Phrase.Dates;

/** The same month of each quarter: «последний месяц квартала», «в начале квартала». */
final class QuarterMonths {

    /**
     * @param number 1 to 3
     */
    static List<Dates> of(int number) {
        return Stream.of(0, 3, 6, 9)
                .map(before -> before + number)
                .map(month -> Dates.of(Part.months(month, month, Unit.MONTH)))
                .toList();
    }

    private QuarterMonths() {}
}
