package opora.roadmap.internal.executor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.person.PlacedPerson;
import opora.shared.UnitId;
import opora.territory.OrganisationKind;
import opora.territory.Unit;

/**
 * Units of a municipality and the people who work in them, to be found by what officials call them.
 */
record Directory(List<Unit> units, List<PlacedPerson> people) {

    /** Bodies of another level are never taken for the municipality's own. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\b(ИРО|[А-Я]{0,4}ИРО|ЦНППМ)\\b|институт|министерств|университет|област|регион|федерал",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    /** The one unit a name means; empty when none or several could be meant. */
    Optional<Unit> unit(String name) {
        return only(unit -> same(name, unit))
                .or(() -> only(unit -> shortened(name, unit)))
                .or(() -> only(unit -> alike(name, unit)))
                .or(() -> ofKind(name));
    }

    private static boolean same(String name, Unit unit) {
        var wanted = Wording.plain(name);
        return wanted.equals(Wording.plain(unit.name()))
                || wanted.equals(Wording.plain(unit.shortName()));
    }

    private static boolean shortened(String name, Unit unit) {
        var letters = Wording.shortened(name);
        return letters.length() > 1
                && (letters.equals(Wording.initials(unit.name()))
                        || letters.equals(Wording.shortened(unit.shortName())));
    }

    /**
     * The words that tell bodies apart are the same, or one name is the longer form of the other.
     */
    private static boolean alike(String name, Unit unit) {
        var wanted = Wording.telling(name);
        if (wanted.isEmpty()) return false;
        var full = Wording.telling(unit.name());
        var brief = Wording.telling(unit.shortName());
        return full.equals(wanted)
                || brief.equals(wanted)
                || (wanted.size() > 1 && full.containsAll(wanted))
                || (!brief.isEmpty()
                        && wanted.containsAll(brief)
                        && numbers(wanted).equals(numbers(brief)));
    }

    private static List<String> numbers(Collection<String> words) {
        return words.stream().filter(word -> Character.isDigit(word.charAt(0))).sorted().toList();
    }

    /**
     * «Управление образования», «МОУО», «методический центр», where the municipality has just one.
     */
    private Optional<Unit> ofKind(String name) {
        if (ELSEWHERE.matcher(name).find()) return Optional.empty();
        var kind =
                name.contains("МОУО")
                        ? Optional.of(OrganisationKind.AUTHORITY)
                        : OrganisationKind.of(name);
        return kind.filter(one ->
                        one == OrganisationKind.AUTHORITY
                                || one == OrganisationKind.METHODICAL_CENTRE)
                .flatMap(one -> only(unit -> unit.organisationKind() == one));
    }

    /** The one methodical centre, where methodists are named without their body. */
    Optional<Unit> centre() {
        return only(unit -> unit.organisationKind() == OrganisationKind.METHODICAL_CENTRE);
    }

    private Optional<Unit> only(Predicate<Unit> meant) {
        var found = units.stream().filter(meant).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    List<Unit> ofKinds(Collection<OrganisationKind> kinds) {
        return units.stream().filter(unit -> kinds.contains(unit.organisationKind())).toList();
    }

    Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /**
     * Those in a unit whose post begins with the words: «методист» finds the «Методист по
     * биологии».
     */
    List<PlacedPerson> holding(String position, UnitId unit) {
        return holding(position).stream().filter(one -> one.place().unit().equals(unit)).toList();
    }

    List<PlacedPerson> holding(String position) {
        var wanted = Wording.plain(position);
        return people.stream()
                .filter(one -> posts(one).anyMatch(post -> post.startsWith(wanted)))
                .toList();
    }

    /** «Учитель математики, руководитель РМО» holds two posts. */
    private static Stream<String> posts(PlacedPerson one) {
        return Arrays.stream(one.place().position().split(",")).map(Wording::plain);
    }

    /** «Зорина А.И.»: surname and as many initials as are printed. */
    List<PlacedPerson> named(String brief) {
        var words = brief.replace('.', ' ').strip().split("[\\s\u00a0]+");
        return people.stream().filter(one -> called(one, words)).toList();
    }

    private static boolean called(PlacedPerson one, String[] words) {
        var name = one.person().name();
        var initials = new String[] {name.family(), name.given(), name.patronymic()};
        if (!Wording.plain(words[0]).equals(Wording.plain(name.family()))) return false;
        for (int i = 1; i < Math.min(words.length, initials.length); i++) {
            var printed = words[i].toLowerCase(Locale.ROOT);
            if (!initials[i].isEmpty() && !initials[i].toLowerCase(Locale.ROOT).startsWith(printed))
                return false;
        }
        return true;
    }
}
