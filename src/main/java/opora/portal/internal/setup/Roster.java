package opora.portal.internal.setup;

import static opora.portal.internal.setup.RosterLine.Verdict.DOUBTFUL;
import static opora.portal.internal.setup.RosterLine.Verdict.NEW;
import static opora.portal.internal.setup.RosterLine.Verdict.SAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.territory.Names;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import opora.territory.TypedCard;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;

/** A list of organisations judged against those already there and against itself. */
public record Roster(List<RosterLine> lines) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NUMBER = Pattern.compile("№\\s*(\\d+)");

    /** What is compared: an organisation that is there, or a line above. */
    record Known(String plain, String number, String email, String called) {}

    /** Judges each row: by the taxpayer's number first, by the name else. */
    static Roster judged(String text, List<UnitState> there, CardReader reader) {
        var found = new RosterMatch(there, reader);
        return new Roster(
                judged(
                                text,
                                there.stream()
                                        .map(state -> state.card())
                                        .flatMap(card -> known(card).stream())
                                        .toList())
                        .lines()
                        .stream()
                        .map(found::judged)
                        .toList());
    }

    static Roster judged(String text, List<Known> there) {
        var known = new ArrayList<>(there);
        var lines = new ArrayList<RosterLine>();
        for (var row : RosterRow.read(text)) {
            lines.add(judged(row, known));
            known.add(known(row.name(), row.email()));
        }
        return new Roster(List.copyOf(lines));
    }

    /** How a card is read out of a row. */
    interface CardReader {
        TypedCard read(@Nullable UnitState there, Map<String, String> typed);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    public long count(RosterLine.Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    static boolean email(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static RosterLine judged(RosterRow row, List<Known> known) {
        var kind = OrganisationKind.of(row.name());
        var me = known(row.name(), row.email());
        var same = known.stream().filter(other -> other.plain().equals(me.plain())).findFirst();
        if (same.isPresent()) return line(row, kind, SAME, "setup.row.same", same.get().called());
        var alike = known.stream().filter(other -> alike(me, other)).findFirst();
        if (alike.isPresent())
            return line(row, kind, DOUBTFUL, "setup.row.alike", alike.get().called());
        var post =
                known.stream()
                        .filter(other -> !me.email().isEmpty() && me.email().equals(other.email()))
                        .findFirst();
        if (post.isPresent())
            return line(row, kind, DOUBTFUL, "setup.row.email", post.get().called());
        if (!row.email().isEmpty() && !email(row.email()))
            return line(row, kind, DOUBTFUL, "setup.row.wrongEmail", row.email());
        if (kind.isEmpty()) return line(row, kind, DOUBTFUL, "setup.row.kind");
        if (row.email().isEmpty()) return line(row, kind, NEW, "setup.row.noEmail");
        if (row.head().isEmpty()) return line(row, kind, NEW, "setup.row.noHead");
        return line(row, kind, NEW, "");
    }

    /** «Школа № 3» and «МБОУ „СОШ № 3“» are one school as a rule, but not always. */
    private static boolean alike(Known one, Known other) {
        return !one.number().isEmpty() && one.number().equals(other.number());
    }

    private static List<Known> known(OrganisationCard card) {
        var full = known(card.name(), card.email());
        return card.shortName().isEmpty()
                ? List.of(full)
                : List.of(full, known(card.shortName(), card.email()));
    }

    private static Known known(String name, String email) {
        var number = NUMBER.matcher(name);
        var kind = OrganisationKind.of(name);
        var numbered = kind.isPresent() && number.find() ? kind.get() + number.group(1) : "";
        return new Known(Names.plain(name), numbered, email.toLowerCase(Locale.ROOT), name);
    }

    private static RosterLine line(
            RosterRow row,
            Optional<OrganisationKind> kind,
            RosterLine.Verdict verdict,
            String reason,
            Object... args) {
        return new RosterLine(
                row,
                kind.orElse(OrganisationKind.PARTNER),
                verdict,
                reason,
                List.of(args),
                List.of(),
                null,
                null);
    }
}
