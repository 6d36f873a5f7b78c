package opora.staff.internal.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Fields of an entry by name, as text (что должно быть записано). */
public record Said(Map<String, String> fields) {

    static final Said NOTHING = new Said(Map.of());

    public Said {
        fields = Map.copyOf(fields);
    }

    /** Reads what a form sent for its fields; what is no day or number is refused at its field. */
    static Said read(About about, Map<String, String> form) {
        var read = new LinkedHashMap<String, String>();
        for (var field : about.fields()) {
            var typed = Objects.requireNonNullElse(form.get(field), "").strip();
            if (!typed.isEmpty()) read.put(field, checked(about, field, typed));
        }
        var said = new Said(read);
        var from = said.day("startsOn");
        var to = said.day("endsOn");
        if (from != null && to != null && to.isBefore(from))
            throw new RuleViolation("staff.days.order").at("endsOn");
        return said;
    }

    private static String checked(About about, String field, String typed) {
        var kind = about.kind();
        try {
            switch (field) {
                case "startsOn", "endsOn" -> LocalDate.parse(typed);
                case "hours" -> positive(Integer.parseInt(typed));
                case "rate", "load" -> positive(number(typed).signum());
                case "code" -> {
                    if (kind == null || !kind.codes().contains(typed))
                        throw new RuleViolation("fact.code.empty").at("code");
                }
                default -> {}
            }
        } catch (DateTimeParseException wrong) {
            throw new RuleViolation("proposal.day").at(field);
        } catch (NumberFormatException wrong) {
            throw new RuleViolation("proposal.number").at(field);
        }
        return typed;
    }

    private static void positive(int number) {
        if (number <= 0) throw new NumberFormatException();
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    static Said of(Fact fact) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "code", fact.code());
        put(fields, "title", fact.title());
        put(fields, "place", fact.place());
        put(fields, "document", fact.document());
        put(fields, "hours", fact.hours());
        put(fields, "startsOn", fact.startsOn());
        put(fields, "endsOn", fact.endsOn());
        return new Said(fields);
    }

    static Said of(Employment job) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "title", job.title());
        put(fields, "rate", plain(job.rate()));
        put(fields, "load", plain(job.load()));
        put(fields, "startsOn", job.startsOn());
        put(fields, "endsOn", job.endsOn());
        return new Said(fields);
    }

    static Said of(opora.person.PersonName name) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "family", name.family());
        put(fields, "given", name.given());
        put(fields, "patronymic", name.patronymic());
        return new Said(fields);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) fields.put(name, text);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public @Nullable LocalDate day(String field) {
        var text = fields.get(field);
        return text == null ? null : LocalDate.parse(text);
    }

    public @Nullable Integer whole(String field) {
        var text = fields.get(field);
        return text == null ? null : Integer.valueOf(text);
    }

    public @Nullable BigDecimal decimal(String field) {
        var text = fields.get(field);
        return text == null ? null : number(text);
    }
}
