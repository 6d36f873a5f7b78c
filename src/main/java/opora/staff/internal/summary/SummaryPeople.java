package opora.staff.internal.summary;

import static db.staff.Tables.EMPLOYMENT;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever works somewhere on a day, with what follows from his facts on it. For today that is kept,
 * so the facts are read only of those for whom a day that passed may have made it different.
 */
@Component
class SummaryPeople {

    private static final int BATCH = 5000;

    /** No municipality calls anybody young for longer. */
    private static final int NEVER_YOUNG = 11;

    private final Dossiers dossiers;
    private final Standings standings;
    private final Posts posts;
    private final PrivateApi privately;

    SummaryPeople(Dossiers dossiers, Standings standings, Posts posts, PrivateApi privately) {
        this.dossiers = dossiers;
        this.standings = standings;
        this.posts = posts;
        this.privately = privately;
    }

    List<SummaryPerson> on(Viewer viewer, LocalDate day, boolean ages) {
        var jobs =
                dossiers.employments(under(viewer.scope(), day)).stream()
                        .collect(groupingBy(Employment::person));
        var today = day.equals(standings.today(viewer));
        var ids = List.copyOf(jobs.keySet());
        var there = new ArrayList<SummaryPerson>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            new Batch(jobs, day, ages).add(batch, today ? standings.kept(batch) : Map.of(), there);
        }
        return there;
    }

    private static org.jooq.Condition under(String scope, LocalDate day) {
        return EMPLOYMENT
                .SCOPE
                .ge(scope)
                .and(EMPLOYMENT.SCOPE.lt(Scopes.end(scope)))
                .and(EMPLOYMENT.STARTS_ON.le(day))
                .and(EMPLOYMENT.ENDS_ON.isNull().or(EMPLOYMENT.ENDS_ON.ge(day)));
    }

    /** Some thousands of people at once. */
    private final class Batch {

        private final Map<UUID, List<Employment>> jobs;
        private final LocalDate day;
        private final boolean ages;

        Batch(Map<UUID, List<Employment>> jobs, LocalDate day, boolean ages) {
            this.jobs = jobs;
            this.day = day;
            this.ages = ages;
        }

        void add(List<UUID> batch, Map<UUID, Standing> kept, List<SummaryPerson> there) {
            var rules = posts.rules();
            var lasting = new HashMap<UUID, Standing>();
            for (var person : batch) {
                var standing = kept.get(person);
                if (standing != null && lasts(standing, day)) lasting.put(person, standing);
            }
            var changing = batch.stream().filter(id -> !lasting.containsKey(id)).toList();
            for (var dossier : dossiers.of(changing).values()) {
                var scope = dossier.main(day).map(Employment::scope).orElse("");
                add(dossier, Standing.of(dossier, rules.at(scope), day), there);
            }
            var births = ages ? births(lasting.keySet()) : Map.<PersonId, LocalDate>of();
            lasting.forEach((person, standing) ->
                    add(dossier(person, births.get(new PersonId(person))), standing, there));
        }

        private Map<PersonId, LocalDate> births(java.util.Collection<UUID> people) {
            return privately.births(people.stream().map(PersonId::new).toList());
        }

        private Dossier dossier(UUID person, @Nullable LocalDate birthOn) {
            return new Dossier(person, birthOn, jobs.getOrDefault(person, List.of()), List.of());
        }

        private void add(Dossier dossier, Standing standing, List<SummaryPerson> there) {
            jobs.getOrDefault(dossier.person(), List.of()).stream()
                    .collect(groupingBy(Employment::unit))
                    .forEach((unit, here) ->
                            there.add(new SummaryPerson(unit, day, dossier, here, standing)));
        }
    }

    /**
     * No category of his has run out since it was computed, and he has worked too long for a job
     * that only began since to make him a young specialist.
     */
    private static boolean lasts(Standing kept, LocalDate day) {
        return (kept.categoryUntil() == null || !kept.categoryUntil().isBefore(day))
                && kept.pedagogicalFrom() != null
                && kept.pedagogicalFrom().isBefore(day.minusYears(NEVER_YOUNG));
    }
}
