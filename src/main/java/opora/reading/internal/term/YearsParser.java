package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.YearSpan;
import opora.reading.internal.term.Phrase.Years;
import opora.reading.internal.term.Token.Kind;
import org.jspecify.annotations.Nullable;

/** years := year [(– | /) year] {(, | и) year …} [уч.] [г.]. */
final class YearsParser {

    private final Cursor cursor;
    private final Consumer<Asked> asked;
    private boolean slash;
    private boolean named;
    private boolean academic;

    YearsParser(Cursor cursor, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.asked = asked;
    }

    @Nullable Years parse() {
        if (!cursor.peek().isYear() && !shortSchoolYear()) return null;
        slash = false;
        named = false;
        academic = false;
        var first = cursor.peek().text();
        var spans = new ArrayList<YearSpan>();
        do {
            spans.add(span());
        } while (anotherYear());
        if (academic || slash) askAboutSchoolYear(first, spans);
        return new Years(
                academic || slash ? schoolYears(spans) : List.copyOf(spans),
                academic || slash,
                named);
    }

    /** «сентябрь 22 г.», «сент. 22»: two digits after a month, surely a year only with its word. */
    @Nullable Years shortYear() {
        var token = cursor.peek();
        var end = cursor.peek(1);
        if (!token.is(Kind.NUMBER) || token.b() != 2 || token.a() < 15 || token.a() > 49)
            return null;
        if (!end.isUnit(Unit.YEAR) && !end.isSeparator() && !end.is(Kind.END)) return null;
        cursor.next();
        var year = 2000 + token.a();
        if (!cursor.take(Unit.YEAR))
            asked.accept(new Asked(Question.SHORT_YEAR, List.of(token.text(), year)));
        return Years.single(year);
    }

    /** «22–23 уч. год» stands here. */
    boolean shortSchoolYear() {
        var first = cursor.peek();
        var last = cursor.peek(2);
        return first.is(Kind.NUMBER)
                && last.is(Kind.NUMBER)
                && first.b() == 2
                && last.b() == 2
                && last.a() == first.a() + 1
                && (cursor.peek(1).is(Kind.DASH) || cursor.peek(1).is(Kind.SLASH))
                && cursor.peek(3).is(Sense.ACADEMIC)
                && cursor.peek(4).isUnit(Unit.YEAR);
    }

    private void askAboutSchoolYear(String first, List<YearSpan> spans) {
        var single = spans.stream().anyMatch(s -> s.first() == s.last());
        if (!academic) asked.accept(new Asked(Question.WRITTEN_WITH_SLASH, List.of(first)));
        else if (single)
            asked.accept(new Asked(Question.SCHOOL_YEAR_BY_ONE_NUMBER, List.of(first)));
    }

    private static List<YearSpan> schoolYears(List<YearSpan> spans) {
        return spans.stream()
                .map(s -> new YearSpan(s.first(), Math.max(s.last(), s.first() + 1)))
                .toList();
    }

    private YearSpan span() {
        var first = cursor.next().a();
        if (first < 100) first += 2000;
        words();
        var mark = cursor.mark();
        var bySlash = cursor.sees(Kind.SLASH);
        if (cursor.take(Kind.DASH) || cursor.take(Kind.SLASH)) {
            var last = secondYear(first);
            if (last > 0) {
                slash |= bySlash && last == first + 1;
                words();
                return new YearSpan(first, slash ? lastOfSchoolYears(last) : last);
            }
        }
        cursor.reset(mark);
        return new YearSpan(first, first);
    }

    /** «2021/22 – 2023/24 учебные годы» run from the first to the last. */
    private int lastOfSchoolYears(int otherwise) {
        var mark = cursor.mark();
        if (cursor.take(Kind.DASH) && cursor.peek().isYear() && cursor.peek(1).is(Kind.SLASH)) {
            var from = cursor.next().a();
            cursor.next();
            var to = secondYear(from);
            if (to == from + 1 && from >= otherwise) {
                words();
                return to;
            }
        }
        cursor.reset(mark);
        return otherwise;
    }

    /** 0 when what follows is no later year; «2021-22» is let in for the very next year. */
    private int secondYear(int first) {
        var token = cursor.peek();
        if (token.isYear() && token.a() >= first) return cursor.next().a();
        if (!token.is(Kind.NUMBER) || token.b() != 2) return 0;
        var next = token.a() == (first + 1) % 100 && !cursor.peek(1).is(Sense.MONTH);
        var later = token.a() > first % 100 && cursor.peek(1).isUnit(Unit.YEAR);
        if (!next && !later) return 0;
        cursor.next();
        return first - first % 100 + token.a();
    }

    private boolean anotherYear() {
        var mark = cursor.mark();
        if ((cursor.take(Kind.COMMA) || cursor.take(Sense.AND))) {
            cursor.take(Sense.AND);
            if (cursor.peek().isYear() && !yearOfNextDates()) return true;
        }
        cursor.reset(mark);
        return false;
    }

    /** «октябрь 2021, 2022 год – март»: the second year opens another list. */
    private boolean yearOfNextDates() {
        var ahead = 1;
        while (cursor.peek(ahead).isUnit(Unit.YEAR)) ahead++;
        var mark = cursor.peek(ahead);
        return (mark.is(Kind.DASH) || mark.is(Kind.COLON) || mark.is(Kind.OPEN))
                && !cursor.peek(ahead + 1).isYear();
    }

    /** «учебного года», «г.г.». */
    private void words() {
        if (cursor.sees(Sense.ACADEMIC)) {
            cursor.next();
            academic = true;
        }
        cursor.take(Sense.CALENDAR);
        while (cursor.take(Unit.YEAR)) named = true;
        if (cursor.take(Sense.ACADEMIC)) academic = true;
    }
}
