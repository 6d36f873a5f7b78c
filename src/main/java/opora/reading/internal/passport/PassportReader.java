package opora.reading.internal.passport;

import java.util.List;
import opora.reading.Layout;
import opora.reading.Passport;
import opora.reading.Passport.ActKind;
import opora.reading.Passport.PeriodSource;
import opora.reading.ReadingOptions;
import opora.reading.Warning;
import opora.reading.internal.layout.RoadmapTables.Found;

/** Reads who issued a document, when, and for what years. */
public final class PassportReader {

    public static Passport read(
            Layout layout, Found found, ReadingOptions options, List<Warning> warnings) {
        return new Passport(
                ActKind.PLAN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                options.period(),
                options.period() == null ? PeriodSource.NONE : PeriodSource.GIVEN);
    }

    private PassportReader() {}
}
