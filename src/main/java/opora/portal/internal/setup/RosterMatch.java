package opora.portal.internal.setup;

import static opora.portal.internal.setup.RosterLine.Verdict.CHANGED;
import static opora.portal.internal.setup.RosterLine.Verdict.DOUBTFUL;
import static opora.portal.internal.setup.RosterLine.Verdict.ERROR;
import static opora.portal.internal.setup.RosterLine.Verdict.NEW;
import static opora.portal.internal.setup.RosterLine.Verdict.SAME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.portal.internal.setup.Roster.CardReader;
import opora.territory.Names;
import opora.territory.OrganisationCard;
import opora.territory.TypedCard;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * A row beside the organisation it is about: what it would change there, and what is wrong in it.
 */
final class RosterMatch {

    private final List<UnitState> there;
    private final CardReader reader;

    RosterMatch(List<UnitState> there, CardReader reader) {
        this.there = there;
        this.reader = reader;
    }

    RosterLine judged(RosterLine line) {
        var row = line.row();
        if (row.name().isEmpty()) return said(line, ERROR, "setup.row.noName", List.of());
        var match = match(row);
        if (match == null) return fresh(line);
        var renamed = !named(match, row.name());
        var read = read(match, row, renamed);
        var mistake = mistake(line, read);
        if (mistake != null) return mistake;
        var fields = changed(match.card(), read.card());
        if (renamed)
            return said(line, DOUBTFUL, "setup.row.renamed", List.of(match.card().name()))
                    .about(match.unit(), fields, read.card());
        return fields.isEmpty()
                ? said(line, SAME, "setup.row.same", List.of(match.card().called()))
                : said(line, CHANGED, "setup.row.changed", List.of())
                        .about(match.unit(), fields, read.card());
    }

    /** Without numbers and addresses the row is added as it always was. */
    private RosterLine fresh(RosterLine line) {
        if (line.verdict() == SAME || line.row().said().isEmpty()) return line;
        var fields = new TreeMap<>(line.row().fields());
        if (!line.hasEmail()) fields.remove("email");
        var read = reader.read(null, fields);
        var mistake = mistake(line, read);
        if (mistake != null) return mistake;
        return line.verdict() == NEW || line.verdict() == DOUBTFUL
                ? line.about(null, List.of(), read.card())
                : line;
    }

    /** The name in a list is never a renaming: that needs a day and an act. */
    private TypedCard read(UnitState match, RosterRow row, boolean renamed) {
        var fields = new TreeMap<>(row.fields());
        fields.remove("name");
        if (renamed) fields.remove("shortName");
        if (!Roster.email(row.email())) fields.remove("email");
        return reader.read(match, fields);
    }

    private @Nullable UnitState match(RosterRow row) {
        var inn = row.said().getOrDefault("inn", "").replaceAll("[\\s\u00a0]", "");
        var kpp = row.said().getOrDefault("kpp", "").replaceAll("[\\s\u00a0]", "");
        return there.stream()
                .filter(one -> !inn.isEmpty() && one.card().requisites().inn().equals(inn))
                .filter(one -> kpp.isEmpty() || one.card().requisites().kpp().equals(kpp))
                .findFirst()
                .orElseGet(() ->
                        there.stream()
                                .filter(one -> named(one, row.name()))
                                .findFirst()
                                .orElse(null));
    }

    private static boolean named(UnitState one, String name) {
        var plain = Names.plain(name);
        return Names.plain(one.card().name()).equals(plain)
                || Names.plain(one.card().shortName()).equals(plain);
    }

    private static @Nullable RosterLine mistake(RosterLine line, TypedCard read) {
        return read.mistakes().stream()
                // a wrong address is doubtful, not wrong: the organisation can go in without it
                .filter(one -> !one.field().equals("email"))
                .findFirst()
                .map(one -> said(line, ERROR, "violation." + one.code(), one.args()))
                .orElse(null);
    }

    private static List<String> changed(OrganisationCard was, OrganisationCard now) {
        var before = fields(was);
        var after = fields(now);
        return after.entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> fields(OrganisationCard card) {
        var fields = new TreeMap<String, String>();
        fields.put("shortName", card.shortName());
        fields.put("head", card.headName());
        fields.put("email", card.email());
        fields.put("inn", card.requisites().inn());
        fields.put("kpp", card.requisites().kpp());
        fields.put("ogrn", card.requisites().ogrn());
        fields.put("oktmo", card.requisites().oktmo());
        fields.put("okved", card.requisites().okved());
        fields.put("licence", card.requisites().licence());
        fields.put("founder", card.requisites().founder());
        fields.put("address", card.whereabouts().address());
        fields.put("locality", card.whereabouts().locality());
        fields.put("phone", card.whereabouts().phone());
        fields.put("site", card.whereabouts().site());
        fields.put("pupils", String.valueOf(card.teaching().pupils()));
        fields.put("classes", String.valueOf(card.teaching().classes()));
        fields.put("groups", String.valueOf(card.teaching().groups()));
        fields.put("shifts", String.valueOf(card.teaching().shifts()));
        return fields;
    }

    private static RosterLine said(
            RosterLine line, RosterLine.Verdict verdict, String reason, List<Object> args) {
        return new RosterLine(
                line.row(), line.kind(), verdict, reason, args, List.of(), null, null);
    }
}
