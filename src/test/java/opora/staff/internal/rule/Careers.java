package opora.staff.internal.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Builds dossiers of tests. */
public final class Careers {

    static final UUID UNIT = Ids.next();
    private final UUID person = Ids.next();
    private final List<Employment> jobs = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable LocalDate birth;

    public static final Rules RULES =
            new Rules(
                    List.of(
                            row(RuleName.CATEGORY_YEARS, 5, "2011-01-01", "2023-08-31"),
                            row(RuleName.CATEGORY_YEARS, 0, "2023-09-01", null)));

    public static Rules.Row row(RuleName name, int value, String from, @Nullable String to) {
        return new Rules.Row(
                name, "", value, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    public static Careers born(String day) {
        var career = new Careers();
        career.birth = LocalDate.parse(day);
        return career;
    }

    public Careers teacher(String from, @Nullable String to) {
        return job(PostCategory.PEDAGOGICAL, "TEACHER", from, to, null);
    }

    public Careers job(
            PostCategory category,
            String code,
            String from,
            @Nullable String to,
            @Nullable String load) {
        jobs.add(
                new Employment(
                        Ids.next(),
                        person,
                        UNIT,
                        "1.2.3.",
                        code,
                        DatedCategory.of(category),
                        code,
                        jobs.isEmpty() ? EmploymentKind.MAIN : EmploymentKind.EXTERNAL,
                        null,
                        load == null ? null : new BigDecimal(load),
                        List.of(),
                        "",
                        "",
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        0));
        return this;
    }

    public Careers fact(FactKind kind, String code, @Nullable String from, @Nullable String to) {
        facts.add(
                new Fact(
                        Ids.next(),
                        person,
                        "1.2.3.",
                        kind,
                        code,
                        "",
                        "",
                        "",
                        null,
                        from == null ? null : LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        0));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(person, birth, jobs, facts);
    }

    public Standing on(String day) {
        return Standing.of(dossier(), RULES, LocalDate.parse(day));
    }
}
