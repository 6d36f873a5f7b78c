package opora.staff.internal.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.Nomenclature;
import org.jspecify.annotations.Nullable;

/**
 * The same fact on both cards: what one line says the other does not gainsay (одна запись дважды).
 */
public record FactPair(Fact kept, Fact gone) {

    static List<FactPair> of(Dossier kept, Dossier gone) {
        var pairs = new ArrayList<FactPair>();
        var taken = new HashSet<UUID>();
        for (var theirs : gone.facts())
            kept.facts().stream()
                    .filter(ours -> !taken.contains(ours.id()) && same(ours, theirs))
                    .findFirst()
                    .ifPresent(ours -> {
                        taken.add(ours.id());
                        pairs.add(new FactPair(ours, theirs));
                    });
        return List.copyOf(pairs);
    }

    private static boolean same(Fact one, Fact other) {
        return one.kind() == other.kind()
                && one.code().equals(other.code())
                && one.day().equals(other.day())
                && !one.day().equals(LocalDate.MIN)
                && agree(one.title(), other.title())
                && agree(one.place(), other.place())
                && agree(one.document(), other.document())
                && agree(one.hours(), other.hours())
                && agree(one.startsOn(), other.startsOn())
                && agree(one.endsOn(), other.endsOn());
    }

    private static boolean agree(String one, String other) {
        return one.isBlank()
                || other.isBlank()
                || Nomenclature.folded(one).equals(Nomenclature.folded(other));
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** The line that stays, with what only the other said. */
    Fact united() {
        return new Fact(
                kept.id(),
                kept.person(),
                kept.scope(),
                kept.kind(),
                kept.code(),
                said(kept.title(), gone.title()),
                said(kept.place(), gone.place()),
                said(kept.document(), gone.document()),
                kept.hours() == null ? gone.hours() : kept.hours(),
                kept.startsOn() == null ? gone.startsOn() : kept.startsOn(),
                kept.endsOn() == null ? gone.endsOn() : kept.endsOn(),
                kept.version());
    }

    private static String said(String ours, String theirs) {
        return ours.isBlank() ? theirs : ours;
    }
}
