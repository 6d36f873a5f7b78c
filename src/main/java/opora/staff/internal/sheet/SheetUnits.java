package opora.staff.internal.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.territory.Unit;

/**
 * Organisations as spreadsheets call them: full name, short name, «СОШ № 2», or the only one that
 * has the words.
 */
final class SheetUnits {

    private static final Pattern NUMBER = Pattern.compile("(?:№|номер|\\bn)\\s*(\\d+)");

    private final Map<String, Optional<Unit>> found = new HashMap<>();
    private final List<Unit> units;
    private final @org.jspecify.annotations.Nullable Unit own;

    SheetUnits(List<Unit> units, @org.jspecify.annotations.Nullable Unit own) {
        this.units = units;
        this.own = own;
        for (var unit : units) {
            found.put(bare(unit.name()), Optional.of(unit));
            if (!unit.shortName().isEmpty()) found.put(bare(unit.shortName()), Optional.of(unit));
        }
    }

    /** The organisation of whoever uploads, when the row does not say another. */
    @org.jspecify.annotations.Nullable
    Unit own() {
        return own;
    }

    Optional<Unit> find(String name) {
        return found.computeIfAbsent(bare(name), this::alike);
    }

    private Optional<Unit> alike(String name) {
        var within = units.stream().filter(unit -> bare(unit.name()).contains(name)).toList();
        if (within.size() == 1) return Optional.of(within.getFirst());
        var number = NUMBER.matcher(name);
        if (!number.find()) return Optional.empty();
        var school = !name.contains("сад") && !name.contains("доу");
        var numbered =
                units.stream()
                        .filter(unit -> {
                            var other = NUMBER.matcher(bare(unit.name()));
                            return other.find() && other.group(1).equals(number.group(1));
                        })
                        .filter(unit -> school != bare(unit.name()).contains("сад"))
                        .toList();
        return numbered.size() == 1 ? Optional.of(numbered.getFirst()) : Optional.empty();
    }

    private static String bare(String name) {
        return SheetText.folded(name).replaceAll("[«»\"„“”]", "");
    }
}
