package opora.bench.country;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Accounts of heads, of methodists and of those above them, all with the password of the demo. */
final class Hats {

    private final CountryTables tables;
    private final Chance chance;
    private final String password;
    private final LocalDate today;
    private final Set<UUID> given = new HashSet<>();

    Hats(CountryTables tables, Chance chance, String password, LocalDate today) {
        this.tables = tables;
        this.chance = chance;
        this.password = password;
        this.today = today;
    }

    void head(Someone one, Place place) {
        switch (place.kind()) {
            case AUTHORITY ->
                    give(one.id, "AUTHORITY", "authority", place.municipality(), place.listedIn());
            case METHODICAL_CENTRE ->
                    give(one.id, "CENTRE_HEAD", "centre", place.municipality(), place.listedIn());
            default -> give(one.id, "ORGANISATION_HEAD", "head", place.id(), place.scope());
        }
    }

    void methodist(Someone one, Place place) {
        if (given.add(place.id()))
            give(one.id, "METHODIST", "methodist", place.municipality(), place.listedIn());
    }

    private void give(UUID person, String role, String word, UUID unit, String scope) {
        var login = word + "-" + scope.replace('.', '-') + "@bench.example";
        if (!given.add(person)) return;
        tables.accounts.add(chance.id(), person, login, password);
        tables.hats.add(chance.id(), person, role, unit, scope, today.minusDays(900), "");
    }

    /** Somebody over a region or over all, who works nowhere below. */
    void above(UUID unit, String scope, String word) {
        var person = chance.id();
        tables.people.add(person, "Озёрова", "Ольга", "Олеговна");
        tables.contacts.add(person, word + "@bench.example", "");
        tables.places.add(chance.id(), person, unit, scope, scope, "", today.minusDays(900), null);
        tables.accounts.add(chance.id(), person, word + "@bench.example", password);
        tables.hats.add(chance.id(), person, "AUTHORITY", unit, scope, today.minusDays(900), "");
    }
}
