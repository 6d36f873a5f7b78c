package opora.staff.internal.confirm;

import static db.staff.Tables.GUESSED_DAYS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Posts;
import opora.staff.internal.rule.Dossier;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds what is doubtful in a list, as far as its reader may be told. */
@Component
class Doubts {

    private final DSLContext db;
    private final Dossiers dossiers;
    private final Posts posts;

    Doubts(DSLContext db, Dossiers dossiers, Posts posts) {
        this.db = db;
        this.dossiers = dossiers;
        this.posts = posts;
    }

    List<DoubtedLine> of(Viewer viewer, Unit unit, List<ListLine> lines, LocalDate day) {
        var told = told(viewer);
        var all = dossiers.of(lines.stream().map(ListLine::person).toList());
        var guessed = guessed(all.values());
        var rules = posts.rules().at(unit.scope());
        var names = lines.stream().collect(groupingBy(line -> folded(line.name()), counting()));
        return lines.stream()
                .map(line -> {
                    var dossier = java.util.Objects.requireNonNull(all.get(line.person()));
                    var doubts = ListDoubt.of(dossier, unit.scope(), rules, day, guessed);
                    if (names.getOrDefault(folded(line.name()), 0L) > 1)
                        doubts.add(ListDoubt.NAMESAKE);
                    if (isShort(line.name())) doubts.add(ListDoubt.SHORT_NAME);
                    doubts.retainAll(told);
                    return new DoubtedLine(line, Set.copyOf(doubts));
                })
                .toList();
    }

    /** Whoever is told neither birth dates nor facts is not told that they are lacking. */
    private static EnumSet<ListDoubt> told(Viewer viewer) {
        var told = EnumSet.allOf(ListDoubt.class);
        if (!viewer.may(PEOPLE_PRIVATE)) told.remove(ListDoubt.NO_BIRTH);
        if (!viewer.may(FACT_READ))
            told.removeAll(
                    Set.of(ListDoubt.NO_EDUCATION, ListDoubt.CATEGORY_ENDED, ListDoubt.FACT_DAY));
        return told;
    }

    private Set<UUID> guessed(Collection<Dossier> all) {
        var jobs =
                all.stream()
                        .flatMap(one -> one.employments().stream())
                        .map(job -> job.id())
                        .toArray(UUID[]::new);
        return db.selectFrom(GUESSED_DAYS.call(jobs)).fetchSet(GUESSED_DAYS.JOB_ID);
    }

    private static boolean isShort(String name) {
        var words = name.split(" ");
        return words.length < 2 || words[1].replace(".", "").length() < 2;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
