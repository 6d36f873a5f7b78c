package opora.staff.internal.card;

import static opora.shared.Permission.FACT_ADD;
import static opora.shared.Permission.FACT_EDIT;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PEOPLE_READ;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Ui;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Experience;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.Qualification;
import opora.staff.internal.rule.Rules;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a card together. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private final PersonApi people;
    private final Dossiers dossiers;
    private final Standings standings;
    private final Posts posts;
    private final TerritoryApi territory;

    Cards(
            PersonApi people,
            Dossiers dossiers,
            Standings standings,
            Posts posts,
            TerritoryApi territory) {
        this.people = people;
        this.dossiers = dossiers;
        this.standings = standings;
        this.posts = posts;
        this.territory = territory;
    }

    /**
     * @param asked the day the card is looked at; null for today
     */
    public CardPage page(Viewer viewer, UUID id, @Nullable LocalDate asked, Ui ui) {
        var self = viewer.person() != null && viewer.person().value().equals(id);
        if (!self) viewer.require(PEOPLE_READ);
        var person = people.person(viewer, new PersonId(id));
        var day = asked == null ? standings.today(viewer) : asked;
        var dossier = dossiers.of(id);
        var rules = standings.rules(dossier, day);
        var mine =
                dossier.employments().stream()
                        .anyMatch(job -> Scopes.within(job.scope(), viewer.scope()));
        var places = people.places(viewer, person.id());
        var units = units(viewer, dossier, places.stream().map(place -> place.unit()).toList());
        var speech = new CardWords(ui, units);
        return new CardPage(
                person,
                day,
                self,
                self || mine && viewer.may(FACT_READ),
                mine && viewer.may(PEOPLE_EDIT),
                mine && viewer.may(FACT_ADD),
                mine && viewer.may(FACT_EDIT),
                self || mine && viewer.may(PEOPLE_PRIVATE),
                places,
                dossier,
                standings.of(viewer, dossier, day),
                experience(dossier, day),
                qualifications(dossier, rules),
                units,
                postNames(dossier),
                viewer.scope(),
                TimeLine.of(
                        dossier, standings.today(viewer), speech::row, speech::job, speech::told));
    }

    private Map<String, String> postNames(Dossier dossier) {
        var words = posts.nomenclature();
        var names = new HashMap<String, String>();
        for (var job : dossier.employments())
            words.post(job.position()).ifPresent(post -> names.put(post.code(), post.name()));
        return names;
    }

    private static Map<String, Period> experience(Dossier dossier, LocalDate day) {
        var experience = new LinkedHashMap<String, Period>();
        experience.put("total", Experience.total(dossier).on(day));
        experience.put("pedagogical", Experience.pedagogical(dossier).on(day));
        dossier.main(day)
                .ifPresent(job -> {
                    if (job.position() != null)
                        experience.put("post", Experience.inPost(dossier, job.position()).on(day));
                    experience.put("unit", Experience.inUnit(dossier, job.unit()).on(day));
                });
        return experience;
    }

    private static Map<UUID, Qualification> qualifications(Dossier dossier, Rules rules) {
        var all = new HashMap<UUID, Qualification>();
        dossier.facts(FactKind.CATEGORY, "HIGHEST", "FIRST")
                .filter(fact -> fact.startsOn() != null)
                .forEach(fact -> all.put(fact.id(), Qualification.of(fact, rules)));
        return all;
    }

    private Map<UUID, String> units(Viewer viewer, Dossier dossier, java.util.List<UnitId> places) {
        var ids = new HashSet<>(places);
        for (var job : dossier.employments()) ids.add(new UnitId(job.unit()));
        var names = new HashMap<>(dossiers.places(dossier.person()));
        territory.units(viewer, ids).forEach((id, unit) -> names.put(id.value(), unit.called()));
        return names;
    }
}
