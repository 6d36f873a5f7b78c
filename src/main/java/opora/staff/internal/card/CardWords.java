package opora.staff.internal.card;

import java.util.Map;
import java.util.UUID;
import opora.shared.web.Ui;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;

/** What the time line says. */
record CardWords(Ui ui, Map<UUID, String> units) {

    String row(String key) {
        return ui.text("card.line." + key);
    }

    String job(Employment job) {
        var unit = units.getOrDefault(job.unit(), "");
        return unit.isEmpty() ? job.title() : job.title() + ", " + unit;
    }

    String told(Fact fact) {
        return switch (fact.kind()) {
            case CATEGORY -> ui.text("fact.CATEGORY.code." + fact.code());
            case COURSE ->
                    fact.hours() == null
                            ? "«" + fact.title() + "»"
                            : "«" + fact.title() + "», " + ui.text("card.hours", fact.hours());
            case SERVICE ->
                    fact.place().isEmpty() ? fact.title() : fact.title() + ", " + fact.place();
            default ->
                    fact.title().isEmpty() && fact.kind() != FactKind.ROLE
                            ? fact.document()
                            : fact.title();
        };
    }
}
