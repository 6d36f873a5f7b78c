package opora.roadmap.internal.plan;

import java.time.LocalDate;
import opora.reading.Passport;
import opora.reading.Passport.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the document itself (паспорт документа).
 *
 * @param direction code of the quality-management mechanisms, «2.2»; empty when the document has
 *     none
 * @param secondApprover who approved it beside the act («УТВЕРЖДАЮ» of the centre's director)
 * @param note explanatory note
 */
public record RoadmapPassport(
        String title,
        String direction,
        ActKind actKind,
        String actNumber,
        @Nullable LocalDate actDate,
        String issuer,
        String approvedBy,
        String secondApprover,
        String municipality,
        String region,
        String responsible,
        String goal) {

    /** A plan drafted here: a title and nothing else yet. */
    public static RoadmapPassport titled(String title) {
        return new RoadmapPassport(title, "", ActKind.PLAN, "", null, "", "", "", "", "", "", "");
    }

    /** As the reader understood the document; the direction is the number in its title. */
    public static RoadmapPassport read(Passport printed, String titleWhereNoneIsPrinted) {
        var title = orElse(printed.title(), titleWhereNoneIsPrinted);
        return new RoadmapPassport(
                title,
                Direction.in(title),
                printed.kind(),
                orElse(printed.number(), ""),
                printed.date(),
                orElse(printed.issuer(), ""),
                orElse(printed.approvedBy(), ""),
                orElse(printed.secondApprover(), ""),
                orElse(printed.municipality(), ""),
                orElse(printed.region(), ""),
                String.join("\n", printed.responsible()),
                orElse(printed.goal(), ""));
    }

    /** A number and a date: somebody with the power to do so has approved it already. */
    public boolean carriesAct() {
        return !actNumber.isBlank() && actDate != null;
    }

    RoadmapPassport withAct(ActKind kind, String number, LocalDate date) {
        return new RoadmapPassport(
                title,
                direction,
                kind,
                number,
                date,
                issuer,
                approvedBy,
                secondApprover,
                municipality,
                region,
                responsible,
                goal);
    }

    RoadmapPassport withoutAct(String newTitle) {
        return new RoadmapPassport(
                newTitle,
                direction,
                ActKind.PLAN,
                "",
                null,
                issuer,
                "",
                "",
                municipality,
                region,
                responsible,
                goal);
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }
}
