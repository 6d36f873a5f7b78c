package opora.bench.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.person.PersonName;
import opora.staff.internal.rule.Fact;

/** A person while his life is invented. */
final class Someone {

    final UUID id;
    final PersonName name;
    final boolean woman;
    final LocalDate birthOn;
    final LocalDate beganOn;
    final List<Job> jobs = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();

    Someone(UUID id, PersonName name, boolean woman, LocalDate birthOn, LocalDate beganOn) {
        this.id = id;
        this.name = name;
        this.woman = woman;
        this.birthOn = birthOn;
        this.beganOn = beganOn;
    }

    Job last() {
        return jobs.getLast();
    }
}
