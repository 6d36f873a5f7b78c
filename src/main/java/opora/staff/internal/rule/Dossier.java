package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is computed from about one person (личное дело в части расчётов). */
public record Dossier(
        UUID person, @Nullable LocalDate birthOn, List<Employment> employments, List<Fact> facts) {

    public Dossier {
        employments = List.copyOf(employments);
        facts = List.copyOf(facts);
    }

    public Stream<Employment> working(LocalDate day) {
        return employments.stream().filter(one -> one.on(day));
    }

    /** The main job, else the earliest of those he has on that day. */
    public Optional<Employment> main(LocalDate day) {
        return working(day)
                .min(Comparator.comparing(Employment::kind).thenComparing(Employment::startsOn));
    }

    public Stream<Fact> facts(FactKind kind, String... codes) {
        return facts.stream().filter(fact -> fact.is(kind, codes));
    }

    /** The latest of a kind told by a day. */
    public Optional<Fact> latest(FactKind kind, LocalDate day, String... codes) {
        return facts(kind, codes)
                .filter(fact -> !fact.day().isAfter(day) && fact.day() != LocalDate.MIN)
                .max(Comparator.comparing(Fact::day));
    }
}
