package opora.reading.internal.term;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Except;
import opora.reading.internal.term.Phrase.Unknown;
import opora.reading.internal.term.Phrase.Weekdays;
import opora.reading.internal.term.Token.Kind;

/** «кроме июля и августа», «за исключением летних месяцев»: days that fall out of a rhythm. */
final class ExceptParser {

    private final Cursor cursor;
    private final DatesParser dates;
    private final Consumer<Phrase> found;

    ExceptParser(Cursor cursor, DatesParser dates, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.dates = dates;
        this.found = found;
    }

    boolean parse() {
        var ahead = cursor.sees(Sense.FOR) ? 1 : 0;
        if (!cursor.peek(ahead).is(Sense.EXCEPT)) return false;
        if (ahead > 0) cursor.next();
        var word = cursor.next();
        if (cursor.sees(Sense.WEEKDAY)) return otherWeekdays();
        var days = dates.parse(false);
        if (days.isEmpty()) {
            found.accept(new Unknown(cursor.atEnd() ? word.text() : cursor.next().text()));
            return true;
        }
        while (!days.isEmpty()) {
            days.forEach(d -> found.accept(new Except(d.part())));
            var mark = cursor.mark();
            var joined = cursor.take(Kind.COMMA) | cursor.take(Sense.AND);
            if (joined && cursor.sees(Sense.MONTH)) {
                days = dates.parse(false);
            } else {
                cursor.reset(mark);
                return true;
            }
        }
        return true;
    }

    /** «ежедневно, кроме субботы и воскресенья» is every other day of the week. */
    private boolean otherWeekdays() {
        var rest = EnumSet.allOf(DayOfWeek.class);
        int mark;
        do {
            rest.remove(DayOfWeek.of(cursor.next().a()));
            mark = cursor.mark();
            if (!cursor.take(Kind.COMMA)) cursor.take(Sense.AND);
        } while (cursor.sees(Sense.WEEKDAY));
        cursor.reset(mark);
        found.accept(new Weekdays(List.copyOf(rest), List.of(), Unit.WEEK));
        return true;
    }
}
