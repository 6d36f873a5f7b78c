package opora.staff.internal.card;

import java.time.LocalDate;
import java.util.Objects;
import opora.person.Contact;
import opora.person.Person;
import opora.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Name and contacts as they are typed; birth date and number when he is new. */
public record PersonForm(
        String family,
        String given,
        String patronymic,
        String email,
        String phone,
        @Nullable Boolean published,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthOn,
        String snils,
        long personVersion) {

    public PersonForm(
            @Nullable String family,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Boolean published,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthOn,
            @Nullable String snils,
            long personVersion) {
        this.family = text(family);
        this.given = text(given);
        this.patronymic = text(patronymic);
        this.email = text(email);
        this.phone = text(phone);
        this.published = published;
        this.birthOn = birthOn;
        this.snils = text(snils);
        this.personVersion = personVersion;
    }

    static PersonForm fresh() {
        return new PersonForm("", "", "", "", "", false, null, "", 0);
    }

    static PersonForm of(Person person) {
        var name = person.name();
        return new PersonForm(
                name.family(),
                name.given(),
                name.patronymic(),
                person.email(),
                person.phone(),
                person.contact() != null && person.contact().published(),
                null,
                "",
                person.version());
    }

    Contact contact() {
        return new Contact(email, phone, shown());
    }

    /** A box that is not ticked sends nothing. */
    public boolean shown() {
        return Boolean.TRUE.equals(published);
    }

    PersonName name() {
        return new PersonName(family, given, patronymic);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
