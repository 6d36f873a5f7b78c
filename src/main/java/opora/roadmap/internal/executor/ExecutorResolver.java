package opora.roadmap.internal.executor;

import java.util.List;
import java.util.regex.Pattern;
import opora.person.PlacedPerson;
import opora.reading.Party;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units and people of a municipality that a printed party stands for. Nothing is guessed:
 * where two could be meant, nobody is, and a person is asked.
 */
record ExecutorResolver(Directory directory) {

    private static final Pattern HEAD =
            Pattern.compile("^(руководител|директор|заведующ|начальник|администраци)");
    private static final List<String> HEAD_POSTS =
            List.of("директор", "заведующ", "руководитель", "начальник");

    /** Empty when nobody is known by these words. */
    List<Target> resolve(Party party) {
        return switch (party.kind()) {
            case ORGANISATION -> organisation(party.name());
            case PERSON -> person(party);
            case ROLE -> role(party);
            case GROUP -> group(party);
        };
    }

    private List<Target> organisation(String name) {
        return directory.unit(name).map(unit -> List.of(target(unit, null))).orElse(List.of());
    }

    private List<Target> person(Party party) {
        var found = directory.named(party.name());
        var body = party.organisation();
        if (found.size() > 1 && body != null) {
            var unit = directory.unit(body);
            found =
                    found.stream()
                            .filter(one ->
                                    unit.map(Unit::id)
                                            .filter(one.place().unit()::equals)
                                            .isPresent())
                            .toList();
        }
        var people = found.stream().map(one -> one.person().id()).distinct().count();
        return people == 1 ? List.of(target(found.getFirst())) : List.of();
    }

    private List<Target> role(Party party) {
        var post = party.position() == null ? Wording.plain(party.name()) : party.position();
        var body = party.organisation() == null ? "" : party.organisation();
        var unit = body.isBlank() ? java.util.Optional.<Unit>empty() : directory.unit(body);
        if (unit.isPresent()) return List.of(holder(post, unit.get()));
        var kinds = OrganisationSet.in(body.isBlank() ? party.name() : body);
        if (!kinds.isEmpty())
            return directory.ofKinds(kinds).stream().map(one -> holder(post, one)).toList();
        return body.isBlank() ? everybody(party, post) : holders(Wording.plain(post + " " + body));
    }

    /** A post without a body: whoever holds it, wherever he works. */
    private List<Target> everybody(Party party, String post) {
        var holders = holders(post);
        if (!holders.isEmpty()) return holders;
        if (HEAD.matcher(post).find() && Wording.plain(party.name()).split(" ").length == 1) {
            return directory.ofKinds(OrganisationSet.in("ОО")).stream()
                    .map(one -> holder(post, one))
                    .toList();
        }
        if (post.startsWith("методист"))
            return directory.centre().map(one -> List.of(target(one, null))).orElse(List.of());
        return organisation(party.name());
    }

    private List<Target> holders(String post) {
        return directory.holding(post).stream().map(ExecutorResolver::target).toList();
    }

    /** The body answers; when just one person there holds the post, that person is named. */
    private Target holder(String post, Unit unit) {
        var holders = directory.holding(post, unit.id());
        if (holders.isEmpty() && HEAD.matcher(post).find()) {
            holders =
                    HEAD_POSTS.stream()
                            .flatMap(one -> directory.holding(one, unit.id()).stream())
                            .distinct()
                            .toList();
        }
        return target(unit, holders.size() == 1 ? holders.getFirst() : null);
    }

    private List<Target> group(Party party) {
        var named =
                party.organisation() == null
                        ? directory.unit(party.name())
                        : directory.unit(party.organisation());
        if (named.isPresent()) return List.of(target(named.get(), null));
        return directory.ofKinds(OrganisationSet.in(party.name())).stream()
                .map(one -> target(one, null))
                .toList();
    }

    private static Target target(Unit unit, @Nullable PlacedPerson person) {
        var label =
                person == null
                        ? unit.called()
                        : unit.called() + ", " + person.person().name().brief();
        return new Target(
                unit.id(), unit.scope(), person == null ? null : person.person().id(), label);
    }

    private static Target target(PlacedPerson one) {
        return new Target(null, null, one.person().id(), one.person().name().brief());
    }
}
