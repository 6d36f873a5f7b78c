package opora.staff.internal.proposal;

import java.util.List;
import java.util.Objects;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as lists and its page show it.
 *
 * @param person name of its author
 * @param unit where he works
 * @param decider who decided; empty while it waits or where the reader may not see him
 * @param file name of the paper; null without one
 * @param decides the reader may decide on it
 */
public record ProposalLine(
        Proposal proposal,
        String person,
        String unit,
        String decider,
        @Nullable String file,
        boolean decides) {

    /** One field as it stood and as it should be. */
    public record Difference(String label, String stood, String said) {}

    /** «Изменить запись: курсы»; what is asked in a few words. */
    public String asked(Ui ui) {
        return ui.text(
                "proposal.asked." + proposal.act(), ui.text("proposal.about." + proposal.about()));
    }

    /** Fields that would be other than they stand; of a removal those that stand. */
    public List<Difference> differences(Ui ui) {
        var removal = proposal.act() == Proposal.Act.REMOVE;
        return proposal.about().fields().stream()
                .map(field ->
                        new Difference(
                                ui.text(label(field)),
                                shown(ui, field, proposal.stood().text(field)),
                                removal ? "" : shown(ui, field, proposal.said().text(field))))
                .filter(one -> !Objects.equals(one.stood(), one.said()))
                .toList();
    }

    private String label(String field) {
        var about = proposal.about();
        if (about.kind() == null) return "proposal.field." + field;
        var name = field.replace("startsOn", "starts").replace("endsOn", "ends");
        return "fact." + about + "." + name;
    }

    private String shown(Ui ui, String field, String value) {
        if (value.isEmpty()) return "";
        return switch (field) {
            case "code" -> ui.text("fact." + proposal.about() + ".code." + value);
            case "startsOn", "endsOn" -> ui.day(java.time.LocalDate.parse(value));
            default -> value;
        };
    }
}
