package opora.roadmap.internal.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Viewers;
import opora.territory.OperationKind;
import opora.territory.OrganisationApi;
import opora.territory.Unit;
import opora.territory.internal.operation.UndoOperation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Executors of a roadmap when an organisation is joined to another one. */
@SpringBootTest
class FollowedUnitTest {

    @Autowired ApplicationContext context;
    @Autowired OrganisationApi organisations;
    @Autowired UndoOperation undoing;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    Unit successor;

    @BeforeEach
    void plan() {
        town = Town.found(context);
        school = town.school("Школа Альфа");
        successor = town.school("Школа Бета");
        AskedPlan.of(context, town)
                .row("1", "Провести семинар", "Школа Альфа", LocalDate.of(2027, 3, 1))
                .inForce();
    }

    @Test
    void the_successor_answers_for_measures_from_the_day() {
        assertThat(open()).containsExactly("Школа Альфа");
        run("update roadmap.assignment set starts_on = date '2020-01-01'");

        join();

        assertThat(open()).containsExactly("Школа Бета");
        assertThat(fetch("ends_on is not null")).containsExactly("Школа Альфа");
    }

    @Test
    void what_was_laid_only_today_goes_over_whole() {
        join();

        assertThat(open()).containsExactly("Школа Бета");
        assertThat(fetch("ends_on is not null")).isEmpty();
    }

    @Test
    void undone_it_is_the_former_one_again() {
        run("update roadmap.assignment set starts_on = date '2020-01-01'");
        join();

        undo();

        assertThat(open()).containsExactly("Школа Альфа");
        assertThat(fetch("ends_on is not null")).isEmpty();
    }

    @Test
    void undone_the_same_day_it_is_the_former_one_again() {
        join();

        undo();

        assertThat(open()).containsExactly("Школа Альфа");
        assertThat(fetch("unit_scope = '" + school.scope() + "'")).containsExactly("Школа Альфа");
    }

    private void join() {
        var by = town.methodist;
        Viewers.as(
                by,
                () ->
                        organisations.join(
                                by, school.id(), successor.id(), LocalDate.now(), "приказ № 1"));
    }

    private void undo() {
        var by = town.methodist;
        Viewers.as(
                by,
                () -> {
                    var joined =
                            organisations
                                    .passport(by, school.id(), LocalDate.now())
                                    .history()
                                    .stream()
                                    .filter(one -> one.kind() == OperationKind.JOIN)
                                    .findFirst()
                                    .orElseThrow();
                    undoing.undo(by, joined.id(), "ошибка");
                });
    }

    private List<String> open() {
        return fetch("ends_on is null");
    }

    private List<String> fetch(String where) {
        return Viewers.as(
                town.methodist,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(_ ->
                                        db.fetch(
                                                        "select label from roadmap.assignment where scope = {0} and "
                                                                + where,
                                                        town.unit.scope())
                                                .into(String.class))));
    }

    private void run(String sql) {
        Viewers.as(
                town.methodist,
                () ->
                        transactions.executeWithoutResult(
                                _ -> db.execute(sql + " where scope = {0}", town.unit.scope())));
    }
}
