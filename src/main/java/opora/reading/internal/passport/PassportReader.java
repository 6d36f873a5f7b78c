package opora.reading.internal.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.reading.Layout;
import opora.reading.Layout.Paragraph;
import opora.reading.Layout.Table;
import opora.reading.Note;
import opora.reading.Passport;
import opora.reading.Passport.ActKind;
import opora.reading.Passport.PeriodSource;
import opora.reading.PrintedIndicator;
import opora.reading.ReadingOptions;
import opora.reading.Warning;
import opora.reading.internal.file.Lines;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** Reads who issued a document, when, and for what years. */
public final class PassportReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ENACTS =
            Pattern.compile(
                    "п\\s*р\\s*и\\s*к\\s*а\\s*з\\s*ы\\s*в\\s*а\\s*ю.*|.*п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*я\\s*(?:ю|е\\s*т).*|обязываю.*",
                    FLAGS);
    private static final Pattern APPROVED = Pattern.compile("[«\"]?утверждаю[»\"]?:?", FLAGS);
    private static final Pattern PERIOD_LINE =
            Pattern.compile(
                    "(?:\\d+[.)]\\s*)?(?:срок|период|сроки)\\p{L}*\\s+(?:и"
                            + " этапы\\s+)?(?:реализации|действия|исполнения|выполнения|проведения).*",
                    FLAGS);
    private static final Pattern YEARS_LINE =
            Pattern.compile(
                    "\\(?\\s*(?:на|в)\\s+(?:период\\s+)?(?:с\\s+)?20\\d\\d.*"
                            + "|\\(?20\\d\\d\\s*[-–—/]\\s*(?:20)?\\d\\d\\s*(?:уч\\S*\\s*)?(?:г\\S*)?\\s*",
                    FLAGS);
    private static final Pattern CONTROL =
            Pattern.compile(
                    "контроль\\p{L}*\\s[^.]{0,200}?возложить\\s+на\\s+(.{3,300}?)(?:\\.\\s*$|\\.\\s+\\p{Lu}\\p{Ll}{3,}|$)",
                    FLAGS);

    private static final Pattern STAMP =
            Pattern.compile(
                    "утвержд(?:аю|ен)|приложение|приказ|постановлени|распоряжени|согласовано",
                    FLAGS);
    private static final int MOST_IN_FRAME = 6;

    private final List<String> lines = new ArrayList<>();
    private final Layout layout;
    private final String text;
    private int titleZone;

    private PassportReader(Layout layout) {
        this.layout = layout;
        var whole = new StringBuilder();
        var zone = -1;
        for (var block : layout.blocks()) {
            switch (block) {
                case Paragraph paragraph -> {
                    paragraph.text().lines().forEach(lines::add);
                    whole.append(Lines.fold(paragraph.text())).append('\n');
                }
                case Table table when isFrame(table) -> {
                    frame(table).lines().forEach(lines::add);
                    whole.append(cells(table)).append('\n');
                }
                case Table table -> {
                    if (zone < 0 && !lines.isEmpty()) zone = lines.size();
                    whole.append(cells(table)).append('\n');
                }
            }
        }
        titleZone = zone < 0 ? lines.size() : zone;
        text = whole.toString();
    }

    /**
     * @param terms printed terms of all rows, for a plan that does not say its years
     */
    public static Passport read(
            Layout layout,
            List<String> terms,
            List<PrintedIndicator> indicators,
            ReadingOptions options,
            List<Warning> warnings) {
        return new PassportReader(layout).read(terms, indicators, options, warnings);
    }

    private Passport read(
            List<String> terms,
            List<PrintedIndicator> indicators,
            ReadingOptions options,
            List<Warning> warnings) {
        var heading = Act.heading(lines);
        var stamp = Act.stamp(lines, heading == null ? 0 : heading.endsAt(), titleZone);
        var act = heading == null ? stamp : heading;
        if (heading != null
                && stamp != null
                && stamp.date() != null
                && !stamp.date().equals(heading.date())) {
            warnings.add(
                    new Warning(
                            Note.of(
                                    "reading.passport.annexDate",
                                    stamp.date(),
                                    heading.date() == null ? "—" : heading.date()),
                            null));
        }
        var issuer = act == null ? null : act.issuer(heading == null, text);
        var signature = signature(heading);
        var titleFrom =
                Math.max(
                        heading == null ? 0 : heading.endsAt(),
                        signature == null ? 0 : signature.at() + 1);
        var title = title(titleFrom);
        if (!terms.isEmpty() && title != null && Title.isRegulation(title)) {
            var plan = Title.lastPlan(lines, titleFrom, titleZone);
            if (plan != null) title = plan;
        }
        var years = years(title, terms, indicators, options, warnings);
        return new Passport(
                act == null ? ActKind.PLAN : act.kind(),
                act == null ? null : act.number(),
                act == null ? null : act.date(),
                issuer,
                title,
                municipality(issuer, title),
                Regions.mostNamed(text),
                signature == null ? issuer : signature.printed(),
                controller(signature),
                years.period(),
                years.source(),
                Explanation.responsible(lines, titleZone),
                Explanation.goal(lines, titleZone),
                secondApprover(heading, signature));
    }

    private @Nullable Signature signature(@Nullable Act heading) {
        if (heading != null) {
            var from = heading.endsAt();
            for (var i = from; i < lines.size(); i++) {
                if (ENACTS.matcher(lines.get(i)).matches())
                    return Signature.in(lines, i + 1, lines.size());
            }
            return Signature.in(lines, from, titleZone);
        }
        for (var i = 0; i < titleZone; i++) {
            if (APPROVED.matcher(lines.get(i)).matches())
                return Signature.in(lines, i + 1, Math.min(titleZone, i + 8));
        }
        return null;
    }

    /** «УТВЕРЖДАЮ» over the plan, by another than who signed the order it came with. */
    private @Nullable String secondApprover(@Nullable Act heading, @Nullable Signature signature) {
        if (heading == null || signature == null) return null;
        for (var i = signature.at() + 1; i < lines.size(); i++) {
            if (!APPROVED.matcher(lines.get(i)).matches()) continue;
            var other = Signature.in(lines, i + 1, Math.min(lines.size(), i + 8));
            if (other != null && !other.name().equals(signature.name())) return other.printed();
        }
        return null;
    }

    private @Nullable String title(int from) {
        var title = Title.in(lines, from, titleZone);
        if (title == null) title = Title.in(lines, 0, titleZone);
        if (title == null) title = Title.in(lines, from, lines.size());
        if (title != null) return title;
        for (var i = Math.min(titleZone, lines.size()) - 1; i >= from; i--) {
            if (lines.get(i).length() > 20 && lines.get(i).length() < 300) return lines.get(i);
        }
        return null;
    }

    private @Nullable String municipality(@Nullable String issuer, @Nullable String title) {
        var named = issuer == null ? null : Municipalities.mostNamed(issuer);
        if (named == null && title != null) named = Municipalities.mostNamed(title);
        return named == null ? Municipalities.mostNamed(text) : named;
    }

    private @Nullable String controller(@Nullable Signature signature) {
        for (var line : lines) {
            var match = CONTROL.matcher(line);
            if (match.find()) return Controllers.nominative(match.group(1).strip());
            if (line.matches("(?iU).*контроль.*оставляю за собой.*") && signature != null)
                return signature.printed();
        }
        return null;
    }

    private record Years(@Nullable Period period, PeriodSource source) {}

    private Years years(
            @Nullable String title,
            List<String> terms,
            List<PrintedIndicator> indicators,
            ReadingOptions options,
            List<Warning> warnings) {
        var printed = printedYears(title, indicators);
        if (printed != null) return new Years(printed, PeriodSource.PRINTED);
        if (options.period() != null) return new Years(options.period(), PeriodSource.GIVEN);
        var spanned = PlanYears.spanned(terms);
        if (spanned != null) {
            warnings.add(
                    new Warning(
                            Note.of(
                                    "reading.passport.periodFromTerms",
                                    spanned.startsOn().getYear(),
                                    spanned.endsOn().getYear()),
                            null));
            return new Years(spanned, PeriodSource.FROM_TERMS);
        }
        if (!terms.isEmpty()) warnings.add(new Warning(Note.of("reading.passport.noPeriod"), null));
        return new Years(null, PeriodSource.NONE);
    }

    private @Nullable Period printedYears(
            @Nullable String title, List<PrintedIndicator> indicators) {
        var period = title == null ? null : PlanYears.in(title);
        for (var line : lines) {
            if (period == null && PERIOD_LINE.matcher(line).matches()) period = PlanYears.in(line);
        }
        for (var line : lines) {
            if (period == null
                    && line.length() < 300
                    && (YEARS_LINE.matcher(line).matches() || Title.isStart(line))) {
                period = PlanYears.in(line);
            }
        }
        if (period != null) return period;
        var years =
                indicators.stream()
                        .flatMap(it -> it.targets().stream())
                        .mapToInt(PrintedIndicator.Target::year)
                        .summaryStatistics();
        return years.getCount() == 0 ? null : PlanYears.years(years.getMin(), years.getMax());
    }

    /** A table that only sets a stamp or a letterhead beside something. */
    private static boolean isFrame(Table table) {
        var cells = table.rows().stream().flatMap(row -> row.cells().stream()).toList();
        return cells.size() <= MOST_IN_FRAME
                && cells.stream().anyMatch(cell -> STAMP.matcher(cell.text()).find());
    }

    private static String frame(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.fromAbove())
                .map(Layout.Cell::text)
                .collect(Collectors.joining("\n"));
    }

    private static String cells(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> Lines.fold(cell.text()))
                .collect(Collectors.joining("\n"));
    }
}
