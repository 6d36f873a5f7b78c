package opora.staff.internal.proposal;

import static db.staff.Tables.ORIGINS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.shared.Viewer;
import opora.staff.internal.rule.Dossier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one may ask about one's own card: where it came from and who looked. */
@Service
@Transactional(readOnly = true)
public class OwnCard {

    private final DSLContext db;
    private final PrivateApi privately;
    private final PersonApi people;

    OwnCard(DSLContext db, PrivateApi privately, PersonApi people) {
        this.db = db;
        this.privately = privately;
        this.people = people;
    }

    public Map<UUID, Origin> origins(Dossier dossier) {
        var ids =
                Stream.concat(
                                dossier.employments().stream().map(one -> one.id()),
                                dossier.facts().stream().map(one -> one.id()))
                        .toArray(UUID[]::new);
        var origins = new HashMap<UUID, Origin>();
        db.selectFrom(ORIGINS.call(ids))
                .forEach(row ->
                        origins.put(
                                row.getRowId(),
                                new Origin(
                                        Origin.How.valueOf(row.getHow()),
                                        row.getHat(),
                                        row.getAt(),
                                        row.getChangedHat(),
                                        row.getChangedAt())));
        return origins;
    }

    /** The latest looks of others, with the names the reader sees. */
    public List<Look> looks(Viewer viewer) {
        var looks = privately.looksAtMe(viewer);
        var who = looks.stream().map(PrivateApi.Look::who).collect(Collectors.toSet());
        var names = people.people(viewer, who);
        return looks.stream()
                .map(look -> {
                    var person = names.get(look.who());
                    var name = person == null ? "" : person.name().brief();
                    return new Look(look.at(), name, look.hat(), look.what(), look.ground());
                })
                .toList();
    }
}
