package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Token.Kind;

/** counts := count {(– | , | и) count}: «1», «3–4», «I, III», «10–12, 17–19», «второй и третий». */
record CountList(List<Range> ranges) {

    record Range(int from, int to) {}

    /** Reads as many counts as stand together; empty when none does. */
    static CountList parse(Cursor cursor, boolean afterFrom) {
        var ranges = new ArrayList<Range>();
        while (cursor.peek().isCount() || cursor.sees(Sense.LAST)) {
            var from = value(cursor.next());
            var mark = cursor.mark();
            var dash =
                    cursor.take(Kind.DASH)
                            || afterFrom && (cursor.take(Sense.BY) || cursor.take(Sense.UNTIL));
            if (dash && cursor.peek().isCount()) {
                ranges.add(new Range(from, value(cursor.next())));
                mark = cursor.mark();
            } else {
                cursor.reset(mark);
                ranges.add(new Range(from, from));
            }
            if (!separator(cursor) || !(cursor.peek().isCount() || cursor.sees(Sense.LAST))) {
                cursor.reset(mark);
                break;
            }
        }
        return new CountList(ranges);
    }

    private static boolean separator(Cursor cursor) {
        var comma = cursor.take(Kind.COMMA);
        return cursor.take(Sense.AND) || cursor.take(Sense.OR) || comma;
    }

    /** -1 for «последний». */
    private static int value(Token token) {
        return token.is(Sense.LAST) ? -1 : token.a();
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** One number at most; «1,5» and «2–3» are more. */
    boolean single() {
        return isEmpty() || ranges.size() == 1 && first() == last();
    }

    int first() {
        return ranges.getFirst().from();
    }

    int last() {
        return ranges.getLast().to();
    }

    boolean within(int most) {
        return ranges.stream().allMatch(r -> r.from() <= most && r.to() <= most && r.from() != 0);
    }
}
