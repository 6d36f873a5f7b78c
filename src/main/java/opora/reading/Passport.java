package opora.reading;

import java.time.LocalDate;
import java.util.List;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who issued a document, when, and for what years (паспорт документа). Null where the text does not
 * say.
 *
 * @param title heading of the roadmap itself
 * @param controller whom the order lays control on («контроль … возложить на …»)
 * @param periodSource how the period is known
 * @param responsible bodies and people it names as responsible for the whole, as printed
 * @param goal what it is for
 * @param secondApprover who approved the plan itself, where it is another than who signed the order
 */
public record Passport(
        ActKind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable String approvedBy,
        @Nullable String controller,
        @Nullable Period period,
        PeriodSource periodSource,
        List<String> responsible,
        @Nullable String goal,
        @Nullable String secondApprover) {

    public Passport {
        responsible = List.copyOf(responsible);
    }

    /** Of a document without an explanation. */
    public Passport(
            ActKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String municipality,
            @Nullable String region,
            @Nullable String approvedBy,
            @Nullable String controller,
            @Nullable Period period,
            PeriodSource periodSource) {
        this(
                kind,
                number,
                date,
                issuer,
                title,
                municipality,
                region,
                approvedBy,
                controller,
                period,
                periodSource,
                List.of(),
                null,
                null);
    }

    /** Sort of act. */
    public enum ActKind {
        ORDER,
        RESOLUTION,
        PLAN
    }

    /** Printed, given from outside, worked out from the terms (and flagged), or unknown. */
    public enum PeriodSource {
        PRINTED,
        GIVEN,
        FROM_TERMS,
        NONE
    }
}
