package opora.bench.country;

import static db.person.Tables.PRIVATE;
import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.FACT;
import static db.staff.Tables.POSITION;
import static db.staff.Tables.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.PostCategory;
import opora.staff.internal.rule.RuleName;
import opora.staff.internal.rule.Rules;
import org.jooq.DSLContext;

/** What stands in the tables of one person, read as its owner. */
final class StoredDossiers {

    private final DSLContext db;

    StoredDossiers(DSLContext db) {
        this.db = db;
    }

    Dossier of(UUID person) {
        var birth = db.fetchOptional(PRIVATE, PRIVATE.PERSON_ID.eq(person));
        return new Dossier(
                person,
                birth.map(row -> row.getBirthOn()).orElse(null),
                jobs(person),
                facts(person));
    }

    Rules rules(Dossier dossier, LocalDate day) {
        var all =
                db.selectFrom(RULE)
                        .fetch(row ->
                                new Rules.Row(
                                        RuleName.valueOf(row.getName()),
                                        row.getScope(),
                                        row.getValue(),
                                        row.getStartsOn(),
                                        row.getEndsOn()));
        return new Rules(all).at(dossier.main(day).map(Employment::scope).orElse(""));
    }

    private List<Employment> jobs(UUID person) {
        return db.select(EMPLOYMENT.asterisk(), POSITION.CATEGORY)
                .from(EMPLOYMENT)
                .join(POSITION)
                .on(POSITION.CODE.eq(EMPLOYMENT.POSITION_CODE))
                .where(EMPLOYMENT.PERSON_ID.eq(person))
                .fetch(row -> {
                    var job = row.into(EMPLOYMENT);
                    return new Employment(
                            job.getId(),
                            person,
                            job.getUnitId(),
                            job.getScope(),
                            job.getPositionCode(),
                            DatedCategory.of(PostCategory.valueOf(row.get(POSITION.CATEGORY))),
                            job.getTitle(),
                            EmploymentKind.valueOf(job.getKind()),
                            job.getRate(),
                            job.getWeeklyLoad(),
                            List.of(job.getSubjects()),
                            job.getClassTeacher(),
                            job.getGround(),
                            job.getStartsOn(),
                            job.getEndsOn(),
                            0);
                });
    }

    private List<Fact> facts(UUID person) {
        return db.selectFrom(FACT)
                .where(FACT.PERSON_ID.eq(person))
                .fetch(row ->
                        new Fact(
                                row.getId(),
                                person,
                                row.getScope(),
                                FactKind.valueOf(row.getKind()),
                                row.getCode(),
                                row.getTitle(),
                                row.getPlace(),
                                row.getDocument(),
                                row.getHours(),
                                row.getStartsOn(),
                                row.getEndsOn(),
                                0));
    }
}
