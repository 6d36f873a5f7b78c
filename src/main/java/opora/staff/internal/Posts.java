package opora.staff.internal;

import static db.staff.Tables.POSITION;
import static db.staff.Tables.RULE;
import static db.staff.Tables.SUBJECT;

import java.util.List;
import opora.staff.internal.rule.Nomenclature;
import opora.staff.internal.rule.PostCategory;
import opora.staff.internal.rule.RuleName;
import opora.staff.internal.rule.Rules;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Dictionaries and rules: a hundred rows, read afresh, so that every node sees a change at once.
 */
@Repository
public class Posts {

    private final DSLContext db;

    Posts(DSLContext db) {
        this.db = db;
    }

    public Nomenclature nomenclature() {
        return new Nomenclature(
                db.selectFrom(POSITION)
                        .orderBy(POSITION.SORT, POSITION.NAME)
                        .fetch(row ->
                                new Nomenclature.Post(
                                        row.getCode(),
                                        row.getName(),
                                        PostCategory.valueOf(row.getCategory()),
                                        List.of(row.getAliases()),
                                        row.getSource(),
                                        row.getStartsOn(),
                                        row.getEndsOn())),
                db.selectFrom(SUBJECT)
                        .orderBy(SUBJECT.SORT, SUBJECT.NAME)
                        .fetch(row ->
                                new Nomenclature.Subject(
                                        row.getName(), List.of(row.getAliases()))));
    }

    public Rules rules() {
        return new Rules(
                db.selectFrom(RULE)
                        .fetch(row ->
                                new Rules.Row(
                                        RuleName.valueOf(row.getName()),
                                        row.getScope(),
                                        row.getValue(),
                                        row.getStartsOn(),
                                        row.getEndsOn())));
    }
}
