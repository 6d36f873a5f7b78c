package opora.staff.internal.erasure;

import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import opora.person.ErasureApi;
import opora.person.ErasureApi.Gone;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who left: whose card is due to go, and its deletion by an act. */
@Service
@Transactional
class Erasures {

    static final int MOST_SHOWN = 200;
    private static final int LONGEST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ErasureRepository erasures;
    private final ErasureApi erasing;
    private final PersonApi people;
    private final Clock clock;

    Erasures(ErasureRepository erasures, ErasureApi erasing, PersonApi people, Clock clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.people = people;
        this.clock = clock;
    }

    @Nullable Retention retention(Viewer viewer) {
        demand(viewer);
        return erasures.retention(viewer).orElse(null);
    }

    /** Nobody while nothing is set: no card is due until somebody says by which rule. */
    List<Gone> due(Viewer viewer) {
        demand(viewer);
        return erasures.retention(viewer)
                .map(rule ->
                        erasing.gone(viewer, today(viewer).minusYears(rule.years()), MOST_SHOWN))
                .orElse(List.of());
    }

    /**
     * @param years null: kept without end again
     */
    void keepFor(Viewer viewer, @Nullable Integer years, String source) {
        demand(viewer);
        if (years == null) {
            erasures.keepWithoutEnd(viewer);
            return;
        }
        if (years < 1 || years > LONGEST) throw new RuleViolation("retention.years").at("years");
        if (source.isBlank()) throw new RuleViolation("retention.source").at("source");
        erasures.keepFor(viewer, years, source.strip());
    }

    Person person(Viewer viewer, PersonId id) {
        demand(viewer);
        return people.person(viewer, id);
    }

    /** What would go. */
    Kept kept(Viewer viewer, PersonId person) {
        erasing.check(viewer, person);
        return erasures.kept(person, erasing.onlyHere(viewer, person));
    }

    Erasure erase(Viewer viewer, PersonId person, ErasureForm form) {
        var kept = kept(viewer, person);
        var day = form.day(today(viewer));
        var called = "Удалён по акту № %s от %s".formatted(form.number(), DAY.format(day));
        var done = new Erasure(Ids.next(), viewer.unit(), form.number(), day, form.ground(), kept);
        var nobody = erasing.erase(viewer, person, called);
        erasures.insert(viewer, done, nobody, clock.instant());
        return done;
    }

    Erasure done(Viewer viewer, UUID id) {
        demand(viewer);
        return erasures.find(id).orElseThrow(() -> new NotFound("Erasure", id));
    }

    List<Erasure> all(Viewer viewer) {
        demand(viewer);
        return erasures.all(viewer);
    }

    private static void demand(Viewer viewer) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
