package opora.territory.internal.card;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.territory.EducationLevel;
import opora.territory.Level;
import opora.territory.LocalityKind;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import opora.territory.Requisites;
import opora.territory.SchoolType;
import opora.territory.Teaching;
import opora.territory.TypedCard;
import opora.territory.TypedCard.Mistake;
import opora.territory.UnitState;
import opora.territory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Reads the form: a card, and everything that is wrong with it at once. */
public final class FormReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s()+;,.доб-]{5,60}");
    private static final int LONGEST = 500;
    private static final int MOST = 99_999;

    private final OrganisationForm form;
    private final List<Wrong> wrong = new ArrayList<>();

    FormReader(OrganisationForm form) {
        this.form = form;
    }

    /** The same for words that come from a list: fields that are not typed stay as they are. */
    public static TypedCard read(@Nullable UnitState there, Map<String, String> typed) {
        var form = there == null ? OrganisationForm.empty() : OrganisationForm.of(there);
        typed.forEach(form::with);
        var reader = new FormReader(form);
        var card = reader.card();
        return new TypedCard(
                card,
                reader.wrong.stream()
                        .map(one -> new Mistake(one.field(), one.code(), List.of(one.args())))
                        .toList());
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Every field is read, so that all messages stand at their fields together. */
    OrganisationCard card() {
        var name = form.get("name");
        if (name.isEmpty()) say("name", "organisation.name.empty");
        if (name.length() > LONGEST) say("name", "organisation.name.long", LONGEST);
        var kind = kind(name);
        return new OrganisationCard(
                name,
                form.get("shortName"),
                kind,
                Objects.requireNonNull(value("level", Level.class, Level.MUNICIPAL)),
                form.get("headName"),
                email(),
                form.get("curator"),
                requisites(kind),
                whereabouts(),
                teaching());
    }

    @Nullable LocalDate day(String field) {
        var typed = form.get(field);
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            say(field, "organisation.day.form", typed);
            return null;
        }
    }

    private Requisites requisites(OrganisationKind kind) {
        var check = new RequisiteCheck(wrong);
        return new Requisites(
                check.inn(form.get("inn")),
                check.kpp(form.get("kpp")),
                check.ogrn(form.get("ogrn")),
                check.oktmo(form.get("oktmo")),
                check.okved(form.get("okved"), kind),
                form.get("licence"),
                form.get("founder"),
                form.get("federalId"));
    }

    private Whereabouts whereabouts() {
        var phone = form.get("phone");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
            say("phone", "organisation.phone.form");
        return new Whereabouts(
                form.get("address"),
                form.get("locality"),
                value("localityKind", LocalityKind.class, null),
                form.get("premises"),
                phone,
                site());
    }

    private Teaching teaching() {
        var levels =
                Arrays.stream(EducationLevel.values())
                        .filter(level -> form.levels().contains(level.name()))
                        .collect(Collectors.toSet());
        return new Teaching(
                value("type", SchoolType.class, null),
                levels,
                number("pupils", 0, MOST),
                number("classes", 0, MOST),
                number("groups", 0, MOST),
                number("shifts", 1, 3));
    }

    /** The kind that was chosen, else the one the name speaks of. */
    private OrganisationKind kind(String name) {
        var chosen = value("kind", OrganisationKind.class, null);
        return chosen == null ? OrganisationKind.of(name).orElse(OrganisationKind.PARTNER) : chosen;
    }

    private String email() {
        var email = form.get("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches())
            say("email", "organisation.email.form");
        return email;
    }

    /** A bare name of a site is as good as its whole address. */
    private String site() {
        var site = form.get("site");
        if (site.isEmpty()) return site;
        var whole = site.matches("(?i)https?://.*") ? site : "https://" + site;
        try {
            var host = URI.create(whole).getHost();
            if (host != null && host.contains(".")
                    || whole.matches("https?://[\\p{L}\\d.-]+\\.рф(/.*)?")) return whole;
        } catch (IllegalArgumentException e) {
            say("site", "organisation.site.form");
            return site;
        }
        say("site", "organisation.site.form");
        return site;
    }

    private @Nullable Integer number(String field, int least, int most) {
        var typed = form.get(field).replaceAll("[\\s\u00a0]", "");
        if (typed.isEmpty()) return null;
        if (typed.matches("\\d{1,6}")) {
            var number = Integer.parseInt(typed);
            if (number >= least && number <= most) return number;
        }
        say(field, "organisation.number.form", least, most);
        return null;
    }

    private <E extends Enum<E>> @Nullable E value(String field, Class<E> type, @Nullable E other) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(form.get(field)))
                .findFirst()
                .orElse(other);
    }

    private void say(String field, String code, Object... args) {
        wrong.add(new Wrong(field, code, args));
    }
}
