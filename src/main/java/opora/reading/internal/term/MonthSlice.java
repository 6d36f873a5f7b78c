package opora.reading.internal.term;

/**
 * A week or decade of any month: 1–7, 8–14 …, 1–10, 11–20, 21–last; the last week is its last seven
 * days.
 */
record MonthSlice(int from, int to) {

    static MonthSlice of(int number, int length) {
        if (number < 0) {
            return length == 7
                    ? new MonthSlice(-6, Part.LAST_DAY)
                    : new MonthSlice(21, Part.LAST_DAY);
        }
        var from = (number - 1) * length + 1;
        var to = number * length >= 29 ? Part.LAST_DAY : number * length;
        return new MonthSlice(from, to);
    }
}
