package opora.reading.internal.term;

import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Token.Kind;

/** One end of a range of days: month, day, quarter, season, part of a month or of a year. */
final class PointParser {

    private final Cursor cursor;
    private final NumberedPoints numbered;
    private final StretchParser stretches;
    private final Consumer<Asked> asked;
    private boolean rangeRead;

    PointParser(Cursor cursor, YearsParser years, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.asked = asked;
        this.numbered = new NumberedPoints(cursor, asked);
        this.stretches = new StretchParser(cursor, years, numbered, asked);
    }

    List<Dates> parse(boolean afterFrom) {
        rangeRead = false;
        var token = cursor.peek();
        if (token.is(Kind.DATE)) {
            cursor.next();
            wordOfYear(token);
            return List.of(Dates.of(Part.day(token.b(), token.a()), token.c()));
        }
        if (token.is(Kind.MONTH_OF_YEAR)) {
            cursor.next();
            wordOfYear(token);
            return List.of(Dates.of(Part.months(token.b(), token.b(), Unit.MONTH), token.c()));
        }
        return switch (token.lexeme().sense()) {
            case MONTH -> month();
            case SEASON -> season();
            case BEGIN -> stretches.parse(1, 10);
            case MIDDLE -> stretches.parse(11, 20);
            case END -> stretches.parse(21, Part.LAST_DAY);
            case AUGUST_EVENT -> hinted();
            case UNIT -> numbered.nounFirst();
            default -> {
                var found = numbered.parse(afterFrom);
                rangeRead = numbered.rangeRead();
                yield found;
            }
        };
    }

    /** The last call read several days of one head: «1–15 октября». */
    boolean rangeRead() {
        return rangeRead;
    }

    /** «15.12.21 г.». */
    private void wordOfYear(Token date) {
        while (date.c() > 0 && cursor.take(Unit.YEAR)) {}
    }

    private List<Dates> month() {
        var month = cursor.next().a();
        cursor.take(Unit.MONTH);
        return List.of(Dates.of(Part.months(month, month, Unit.MONTH)));
    }

    private List<Dates> hinted() {
        while (cursor.sees(Kind.WORD) && !cursor.sees(Sense.MONTH)) cursor.next();
        asked.accept(new Asked(Question.HINTED_MONTH, List.of(8)));
        return List.of(Dates.of(Part.months(8, 8, Unit.MONTH)));
    }

    private List<Dates> season() {
        var first = cursor.peek().a();
        if (cursor.holidaysAhead()) return List.of();
        cursor.next();
        if (!cursor.take(Sense.PERIOD)) cursor.take(Unit.MONTH);
        if (first == 12) asked.accept(new Asked(Question.SEASON_OF_WINTER, List.of()));
        return List.of(Dates.of(Part.months(first, (first + 1) % 12 + 1, Unit.QUARTER)));
    }
}
