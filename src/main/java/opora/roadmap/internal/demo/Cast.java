package opora.roadmap.internal.demo;

import java.util.Optional;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** People of the demo, found by their e-mail, with their hats on (действующие лица). */
@Component
class Cast {

    private final Installation installation;
    private final AccessApi access;
    private final PersonApi people;
    private final TransactionOperations transactions;

    Cast(
            Installation installation,
            AccessApi access,
            PersonApi people,
            TransactionOperations transactions) {
        this.installation = installation;
        this.access = access;
        this.people = people;
        this.transactions = transactions;
    }

    /** Empty where nobody of that e-mail wears that hat: the demo's script was changed. */
    Optional<Viewer> wearing(Role role, String email) {
        var overAll = installation.overAll("demo");
        return Viewers.as(overAll, () -> found(overAll, role, email));
    }

    private Optional<Viewer> found(Viewer overAll, Role role, String email) {
        var hats =
                inside(() -> access.hats(overAll)).stream()
                        .filter(one -> one.role() == role)
                        .toList();
        var known = inside(() -> people.people(overAll, hats.stream().map(Hat::person).toList()));
        return hats.stream()
                .filter(one -> {
                    var person = known.get(one.person());
                    return person != null && person.email().equals(email);
                })
                .findFirst()
                .map(one -> access.worn(one.person(), one.id()));
    }

    /** Somebody of the viewer's municipality, who need not have an account. */
    Optional<PersonId> somebody(Viewer viewer, String name) {
        return Viewers.as(viewer, () -> inside(() -> people.find(viewer, name, 1))).stream()
                .findFirst()
                .map(one -> one.person().id());
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        var found = transactions.execute(_ -> work.get());
        if (found == null) throw new IllegalStateException("The transaction gave nothing back");
        return found;
    }
}
