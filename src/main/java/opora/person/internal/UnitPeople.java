package opora.person.internal;

import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_READ;

import java.util.List;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On an organisation's card: who works there. */
@Component
class UnitPeople implements UnitCardPart {

    private final People people;

    UnitPeople(People people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Section section(Viewer viewer, Unit unit) {
        if (!viewer.may(PEOPLE_READ)) return null;
        var lines =
                people.working(viewer, List.of(unit.id())).stream()
                        .map(one ->
                                new Line(
                                        one.person().name().full(),
                                        "/people/" + one.person().id(),
                                        "",
                                        one.place().position()))
                        .toList();
        var mine = viewer.may(PEOPLE_ADD) && Scopes.within(unit.scope(), viewer.scope());
        return new Section(
                "person.card.title",
                "person.card.empty",
                lines,
                mine ? "people.add" : "",
                "/people/new?unit=" + unit.id());
    }
}
