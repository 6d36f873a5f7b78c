package opora.staff.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.person.PersonName;
import opora.person.Snils;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Nomenclature;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/** A person as a row says him; null and empty where it says nothing. */
record SheetPerson(
        int no,
        PersonName name,
        @Nullable LocalDate birthOn,
        @Nullable Snils snils,
        @Nullable Unit unit,
        String title,
        Nomenclature.@Nullable Post post,
        List<String> subjects,
        @Nullable EmploymentKind kind,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal load,
        @Nullable LocalDate startsOn,
        @Nullable Integer experience,
        String education,
        String institution,
        String category,
        @Nullable LocalDate categoryOn,
        String course,
        @Nullable LocalDate courseOn,
        String email,
        String phone,
        @Nullable UUID job,
        long jobVersion,
        List<Reason> reasons) {

    boolean wrong() {
        return !reasons.isEmpty();
    }
}
