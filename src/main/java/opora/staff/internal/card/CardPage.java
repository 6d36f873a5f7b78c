package opora.staff.internal.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.Person;
import opora.person.Place;
import opora.shared.Scopes;
import opora.shared.web.Ui;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.Qualification;
import opora.staff.internal.rule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows (карточка человека).
 *
 * @param self one's own card
 * @param known whether this viewer is told more than the name: he employs the person or is him
 * @param editable name, contacts and jobs
 * @param addable facts may be entered
 * @param correctable facts may be changed
 * @param scope path of the viewer's unit
 * @param experience total, pedagogical, in post, in this organisation
 */
public record CardPage(
        Person person,
        LocalDate day,
        boolean self,
        boolean known,
        boolean editable,
        boolean addable,
        boolean correctable,
        boolean privately,
        List<Place> places,
        Dossier dossier,
        Standing standing,
        Map<String, Period> experience,
        Map<UUID, Qualification> qualifications,
        Map<UUID, String> units,
        Map<String, String> posts,
        String scope,
        @Nullable TimeLine timeLine) {

    public CardPage {
        places = List.copyOf(places);
        units = Map.copyOf(units);
        posts = Map.copyOf(posts);
    }

    /** Entered under the viewer's unit: another employer's is read, not changed. */
    public boolean ours(String entered) {
        return Scopes.within(entered, scope);
    }

    public String unit(UUID id) {
        return units.getOrDefault(id, "");
    }

    public List<Employment> today() {
        return dossier.working(day)
                .sorted(java.util.Comparator.comparing(Employment::kind))
                .toList();
    }

    public List<Fact> facts(FactKind kind) {
        return dossier.facts(kind)
                .sorted(java.util.Comparator.comparing(Fact::day).reversed())
                .toList();
    }

    public @Nullable Qualification qualification(Fact fact) {
        return qualifications.get(fact.id());
    }

    /** «3 года 2 месяца» of one of the experiences. */
    public String years(Ui ui, String which) {
        var worked = experience.getOrDefault(which, Period.ZERO);
        return worked.toTotalMonths() == 0
                ? ui.text("card.noMonth")
                : ui.text("card.years", worked.getYears(), worked.getMonths());
    }

    /** «ЗА» for the round face. */
    public String initials() {
        var name = person.name();
        return first(name.given()) + first(name.family());
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
