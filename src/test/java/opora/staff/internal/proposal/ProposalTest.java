package opora.staff.internal.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.staff.internal.proposal.Proposal.Act;
import opora.staff.internal.proposal.Proposal.State;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final UUID AUTHOR = Ids.next();
    private static final PersonId HEAD = new PersonId(Ids.next());

    private static Proposal of(
            About about, Act act, Said said, Said stood, String words, @Nullable UUID file) {
        return new Proposal(
                Ids.next(),
                "1.2.3.",
                Ids.next(),
                AUTHOR,
                about,
                act,
                act == Act.ADD ? null : Ids.next(),
                said,
                stood,
                words,
                file,
                State.WAITING,
                NOW,
                null,
                null,
                "",
                null,
                null,
                0);
    }

    private static Proposal waiting() {
        var said = new Said(Map.of("title", "Методика урока"));
        return of(About.COURSE, Act.ADD, said, Said.NOTHING, "", null);
    }

    private static void refused(String code, String field, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.field()).isEqualTo(field);
                        });
    }

    @Test
    void a_proposal_says_something() {
        var stood = new Said(Map.of("title", "учитель"));

        refused(
                "proposal.empty",
                "words",
                () -> of(About.COURSE, Act.ADD, Said.NOTHING, Said.NOTHING, "", null).checked());
        refused(
                "proposal.same",
                "words",
                () -> of(About.CATEGORY, Act.CHANGE, stood, stood, "", null).checked());
        refused(
                "proposal.words.why",
                "words",
                () -> of(About.CATEGORY, Act.REMOVE, stood, stood, "", null).checked());
        refused(
                "proposal.words.empty",
                "words",
                () ->
                        of(About.OTHER, Act.CHANGE, Said.NOTHING, Said.NOTHING, "", Ids.next())
                                .checked());
        assertThat(of(About.CATEGORY, Act.CHANGE, stood, stood, "Не тот приказ", null).checked())
                .as("words alone are enough")
                .isNotNull();
    }

    @Test
    void it_is_decided_once_by_somebody_else_and_a_refusal_has_its_reason() {
        var own = new PersonId(AUTHOR);

        refused("proposal.own", "", () -> waiting().accept(own, NOW, null, ""));
        refused("proposal.own", "", () -> waiting().refuse(own, NOW, "нет"));
        refused("proposal.reason.empty", "reason", () -> waiting().refuse(HEAD, NOW, "  "));
        var accepted = waiting().accept(HEAD, NOW, null, "");
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.news()).isTrue();
        refused("proposal.decided", "", () -> accepted.refuse(HEAD, NOW, "поздно"));
        refused("proposal.decided", "", accepted::withdraw);
        assertThat(waiting().withdraw().news()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn, 31.31.2026, proposal.day",
        "hours, много, proposal.number",
        "hours, 0, proposal.number",
        "code, MADE_UP, fact.code.empty"
    })
    void what_is_no_day_and_no_number_is_refused_at_its_field(
            String field, String typed, String code) {
        var about = field.equals("hours") ? About.COURSE : About.CATEGORY;

        refused(code, field, () -> Said.read(about, Map.of(field, typed)));
    }

    @Test
    void only_fields_of_its_kind_are_read() {
        var said =
                Said.read(
                        About.CATEGORY,
                        Map.of("code", "FIRST", "startsOn", "2025-03-27", "hours", "36"));

        assertThat(said.fields()).containsOnlyKeys("code", "startsOn");
        assertThat(said.day("startsOn")).isEqualTo(LocalDate.of(2025, 3, 27));
        refused(
                "staff.days.order",
                "endsOn",
                () ->
                        Said.read(
                                About.JOB,
                                Map.of("startsOn", "2025-03-27", "endsOn", "2024-03-27")));
    }
}
