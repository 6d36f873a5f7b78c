package opora.bench.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.PostCategory;
import opora.staff.internal.rule.Rules;
import opora.staff.internal.rule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Writes one person: who, where, since when, and what follows, computed by the product's own code.
 */
final class PersonRows {

    private final CountryTables tables;
    private final Chance chance;
    private final Rules rules;
    private final LocalDate today;

    PersonRows(CountryTables tables, Chance chance, Rules rules, LocalDate today) {
        this.tables = tables;
        this.chance = chance;
        this.rules = rules;
        this.today = today;
    }

    void write(Someone one) {
        var name = one.name;
        tables.people.add(one.id, name.family(), name.given(), name.patronymic());
        tables.contacts.add(
                one.id,
                chance.percent(55)
                        ? "p"
                                + Long.toString(one.id.getLeastSignificantBits() & 0xFFFFFFFFFL, 36)
                                + "@mail.example"
                        : "",
                chance.percent(70)
                        ? "+7 9%02d 000-%02d-%02d"
                                .formatted(chance.upTo(100), chance.upTo(100), chance.upTo(100))
                        : "");
        var scope = one.last().place().scope();
        var birth = chance.percent(97) ? one.birthOn : null;
        if (birth != null) tables.births.add(chance.id(), one.id, scope, birth);
        var held = new ArrayList<Employment>();
        for (var job : one.jobs) held.add(job(one, job));
        for (var fact : one.facts)
            tables.facts.add(
                    fact.id(),
                    one.id,
                    fact.scope(),
                    fact.kind(),
                    fact.code(),
                    fact.title(),
                    fact.place(),
                    fact.document(),
                    fact.hours(),
                    fact.startsOn(),
                    fact.endsOn());
        stands(new Dossier(one.id, birth, held, one.facts));
    }

    private Employment job(Someone one, Job job) {
        var place = job.place();
        var post = job.post();
        var rate = job.kind() == EmploymentKind.MAIN ? BigDecimal.ONE : new BigDecimal("0.5");
        var load = load(post);
        var form = post.teacher() && chance.percent(45) ? (1 + chance.upTo(11)) + "А" : "";
        tables.jobs.add(
                job.id(),
                one.id,
                place.id(),
                place.scope(),
                post.code(),
                post.title(),
                job.kind(),
                rate,
                load,
                post.subjects(),
                form,
                "",
                job.startsOn(),
                job.endsOn());
        if (job.kind() != EmploymentKind.INTERNAL)
            tables.places.add(
                    chance.id(),
                    one.id,
                    place.id(),
                    place.scope(),
                    place.listedIn(),
                    post.title(),
                    job.startsOn(),
                    job.endsOn());
        return new Employment(
                job.id(),
                one.id,
                place.id(),
                place.scope(),
                post.code(),
                DatedCategory.of(post.category()),
                post.title(),
                job.kind(),
                rate,
                load,
                post.subjects(),
                form,
                "",
                job.startsOn(),
                job.endsOn(),
                0);
    }

    private @Nullable BigDecimal load(Post post) {
        if (post.teacher()) return BigDecimal.valueOf(chance.between(16, 32));
        if (post.category() == PostCategory.MANAGEMENT && chance.percent(55))
            return BigDecimal.valueOf(chance.between(3, 9));
        return post.pedagogical() ? BigDecimal.valueOf(36) : null;
    }

    private void stands(Dossier dossier) {
        var scope = dossier.main(today).map(Employment::scope).orElse("");
        var it = Standing.of(dossier, rules.at(scope), today);
        tables.standings.add(
                it.person(),
                it.education(),
                it.category(),
                it.categorySince(),
                it.categoryUntil(),
                it.titles(),
                it.attestationOn(),
                it.fitnessUntil(),
                it.fitnessDueOn(),
                it.lastCourseOn(),
                it.coursesDueOn(),
                it.youngUntil(),
                it.noviceUntil(),
                it.totalFrom(),
                it.pedagogicalFrom(),
                it.multiSubject());
    }
}
