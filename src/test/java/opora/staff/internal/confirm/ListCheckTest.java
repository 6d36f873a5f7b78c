package opora.staff.internal.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE = TODAY.plusDays(10);
    private static final PersonId WHO = new PersonId(Ids.next());

    private static CheckForm form(String title, @Nullable LocalDate due, UUID... units) {
        return new CheckForm(title, "", due, units.length == 0, List.of(units), 0);
    }

    private static ListCheck ask(CheckForm form) {
        return ListCheck.ask("1.2.", WHO, form, TODAY);
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
    void a_check_has_a_name_and_a_day_that_has_not_passed() {
        refused("check.title.empty", "title", () -> ask(form("  ", DUE)));
        refused("check.due.empty", "dueOn", () -> ask(form("Сверка", null)));
        refused("check.due.past", "dueOn", () -> ask(form("Сверка", TODAY.minusDays(1))));
        refused("check.due.far", "dueOn", () -> ask(form("Сверка", TODAY.plusDays(400))));
        assertThat(ask(form("Сверка", TODAY)).dueOn()).isEqualTo(TODAY);
    }

    @Test
    void a_check_of_chosen_organisations_names_one_at_least() {
        var nobody = new CheckForm("Сверка", "", DUE, false, List.of(), 0);

        refused("check.units.empty", "units", () -> ask(nobody));
    }

    @Test
    void a_day_that_has_passed_stays_while_nobody_changes_it() {
        var check = ask(form("Сверка", DUE));
        var later = DUE.plusDays(3);

        assertThat(check.changed(form("Сверка списков", DUE), later).dueOn()).isEqualTo(DUE);
        refused(
                "check.due.past",
                "dueOn",
                () -> check.changed(form("Сверка", DUE.plusDays(1)), later));
    }

    @Test
    void a_closed_check_is_neither_changed_nor_closed_and_opens_again() {
        var closed = ask(form("Сверка", DUE)).close(TODAY);

        refused("check.closed", "", () -> closed.changed(form("Сверка", DUE), TODAY));
        refused("check.closed", "", () -> closed.close(TODAY));
        assertThat(closed.reopen().open()).isTrue();
        refused("check.open", "", () -> closed.reopen().reopen());
    }

    @Test
    void reminders_go_on_the_first_working_day_then_five_days_before_and_until_it_is_closed() {
        var check = ask(form("Сверка", DUE));

        assertThat(check.remindsOn(TODAY, TODAY)).isTrue();
        assertThat(check.remindsOn(TODAY.plusDays(1), TODAY)).isFalse();
        assertThat(check.remindsOn(DUE.minusDays(5), TODAY)).isTrue();
        assertThat(check.remindsOn(DUE.plusDays(30), TODAY)).isTrue();
        assertThat(check.close(TODAY).remindsOn(DUE, TODAY)).isFalse();
    }

    @Test
    void lateness_is_that_of_the_first_confirmation_and_a_change_asks_for_another() {
        var check = ask(form("Сверка", DUE));
        var late = DUE.plusDays(1);

        assertThat(ListState.of(check, null, false, DUE)).isEqualTo(ListState.WAITING);
        assertThat(ListState.of(check, null, false, late)).isEqualTo(ListState.LATE);
        assertThat(ListState.of(check, DUE, false, late)).isEqualTo(ListState.CONFIRMED);
        assertThat(ListState.of(check, late, false, late)).isEqualTo(ListState.CONFIRMED_LATE);
        assertThat(ListState.of(check, DUE, true, late)).isEqualTo(ListState.CHANGED);
        assertThat(ListState.of(check.close(late), DUE, true, late))
                .as("a closed check asks nobody")
                .isEqualTo(ListState.CONFIRMED);
        assertThat(ListState.of(check.close(late), null, false, late))
                .isEqualTo(ListState.NOT_CONFIRMED);
    }

    @Test
    void what_became_different_is_told_person_by_person() {
        var stayed = line("Зорина", "1");
        var renamed = line("Белова", "1");
        var gone = line("Гусев", "1");
        var fresh = line("Савина", "1");
        var now = List.of(stayed, with(renamed, "2"), fresh);

        assertThat(ListDifference.of(List.of(stayed, renamed, gone), now))
                .extracting(one -> one.shown().name() + " " + one.kind())
                .containsExactly("Зорина SAME", "Белова CHANGED", "Гусев GONE", "Савина NEW");
    }

    @Test
    void a_digest_does_not_depend_on_the_order_of_lines() {
        var one = line("Зорина", "1");
        var two = line("Белова", "1");

        assertThat(ListDigest.of(List.of(one, two))).isEqualTo(ListDigest.of(List.of(two, one)));
        assertThat(ListDigest.of(List.of(one, two)))
                .isNotEqualTo(ListDigest.of(List.of(one, with(two, "2"))));
    }

    private static ListLine line(String name, String digest) {
        return new ListLine(Ids.next(), name, "учитель", "", "", null, null, digest);
    }

    private static ListLine with(ListLine line, String digest) {
        return new ListLine(line.person(), line.name(), line.posts(), "", "", null, null, digest);
    }
}
