package opora.reading.internal.term;

/** The school's own stretches of a year, as the rules of reading fix them. */
final class SchoolCalendar {

    static final Part YEAR = new Part(9, 1, 8, Part.LAST_DAY, Unit.SCHOOL_YEAR);

    static Part half(int number) {
        return number == 1
                ? Part.months(9, 12, Unit.SCHOOL_HALF)
                : Part.months(1, 5, Unit.SCHOOL_HALF);
    }

    static Part quarter(int number) {
        return switch (number) {
            case 1 -> Part.months(9, 10, Unit.SCHOOL_QUARTER);
            case 2 -> Part.months(11, 12, Unit.SCHOOL_QUARTER);
            case 3 -> Part.months(1, 3, Unit.SCHOOL_QUARTER);
            default -> Part.months(4, 5, Unit.SCHOOL_QUARTER);
        };
    }

    private SchoolCalendar() {}
}
