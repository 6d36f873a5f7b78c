package opora.reading.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the cells of one column are like, when its heading says nothing. */
record Profile(double numbers, double numbered, double terms, double bodies, double length) {

    private static final Pattern TERM =
            Pattern.compile(
                    "(январ|феврал|март|апрел|\\bма[йяе]\\b|июн|июл|август|сентябр|октябр|ноябр|декабр"
                            + "|квартал|полугоди|ежегодн|ежемесячн|ежеквартальн|еженедельн|ежедневн|постоянно|в"
                            + " течение|весь период|всего периода|по мере|по графику|по плану|раз в "
                            + "|\\b20\\d\\d\\b|\\d\\d\\.\\d\\d\\.)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BODY =
            Pattern.compile(
                    "(директор|руководител|методист|специалист|отдел|управлени|администрац|департамент|комитет"
                            + "|мбоу|мбу|мку|маоу|мкоу|мбдоу|цнппм|\\bоо\\b|\\bимц\\b|школ|заместител|[А-ЯЁа-яё]+"
                            + " [а-яё]\\. ?[а-яё]\\.)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final int TERM_LENGTH = 90;

    static boolean namesTerm(String text) {
        return TERM.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static Profile of(List<Line> lines, int column) {
        var numbers = 0;
        var numbered = 0;
        var terms = 0;
        var bodies = 0;
        var length = 0L;
        var filled = 0;
        for (var line : lines) {
            var text = line.text(column);
            if (text.isBlank()) continue;
            filled++;
            length += text.length();
            var low = text.toLowerCase(Locale.ROOT);
            if (Numbers.isNumber(text)) numbers++;
            else if (Numbers.leading(text) != null) numbered++;
            if (text.length() <= TERM_LENGTH && TERM.matcher(low).find()) terms++;
            if (BODY.matcher(low).find()) bodies++;
        }
        if (filled == 0) return new Profile(0, 0, 0, 0, 0);
        var of = (double) filled;
        return new Profile(numbers / of, numbered / of, terms / of, bodies / of, length / of);
    }
}
