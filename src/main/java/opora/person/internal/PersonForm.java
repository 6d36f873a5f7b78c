package opora.person.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import opora.person.Contact;
import opora.person.Person;
import opora.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A person as he is typed; place and first day only when he is new. */
public record PersonForm(
        String family,
        String given,
        String patronymic,
        String email,
        String phone,
        boolean published,
        @Nullable UUID unit,
        String position,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
        long version) {

    public PersonForm(
            @Nullable String family,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String email,
            @Nullable String phone,
            boolean published,
            @Nullable UUID unit,
            @Nullable String position,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
            long version) {
        this.family = text(family);
        this.given = text(given);
        this.patronymic = text(patronymic);
        this.email = text(email);
        this.phone = text(phone);
        this.published = published;
        this.unit = unit;
        this.position = text(position);
        this.startsOn = startsOn;
        this.version = version;
    }

    static PersonForm fresh(@Nullable UUID unit) {
        return new PersonForm("", "", "", "", "", false, unit, "", null, 0);
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
                null,
                person.version());
    }

    Contact contact() {
        return new Contact(email, phone, published);
    }

    PersonName name() {
        return new PersonName(family, given, patronymic);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
