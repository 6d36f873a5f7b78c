package opora.staff.internal;

import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.POSTS_ON;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import opora.document.Educators;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.rule.PostCategory;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who teaches where, by posts: as {@code Employment.pedagogical} says it of one. */
@Repository
class TeachingToday implements Educators {

    private final DSLContext db;

    TeachingToday(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<UnitId, Set<PersonId>> of(Viewer viewer, Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) return Map.of();
        var post = POSTS_ON.call(day);
        return db.select(EMPLOYMENT.UNIT_ID, EMPLOYMENT.PERSON_ID)
                .from(EMPLOYMENT)
                .join(post)
                .on(post.CODE.eq(EMPLOYMENT.POSITION_CODE))
                .where(EMPLOYMENT.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .and(EMPLOYMENT.STARTS_ON.le(day))
                .and(EMPLOYMENT.ENDS_ON.isNull().or(EMPLOYMENT.ENDS_ON.ge(day)))
                .and(
                        post.CATEGORY
                                .eq(PostCategory.PEDAGOGICAL.name())
                                .or(
                                        post.CATEGORY
                                                .eq(PostCategory.MANAGEMENT.name())
                                                .and(EMPLOYMENT.WEEKLY_LOAD.gt(BigDecimal.ZERO))))
                .collect(
                        groupingBy(
                                row -> new UnitId(row.value1()),
                                mapping(row -> new PersonId(row.value2()), toSet())));
    }
}
