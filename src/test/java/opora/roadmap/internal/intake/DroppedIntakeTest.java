package opora.roadmap.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Supplier;
import opora.roadmap.Town;
import opora.shared.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A file is read beside the requests, so somebody may drop its import meanwhile. */
@SpringBootTest
class DroppedIntakeTest {

    @Autowired ApplicationContext context;
    @Autowired IntakeService intakes;
    @Autowired IntakeReading reading;
    @Autowired TransactionTemplate transactions;

    @Test
    void an_import_dropped_while_it_is_read_stays_dropped_and_is_no_failure() {
        var town = Town.found(context);
        var intake = seen(town, () -> kept(town));
        seen(
                town,
                () -> {
                    intakes.drop(town.methodist, intake.id());
                    return true;
                });

        assertThat(seen(town, () -> reading.kept(intake.read()))).isFalse();
        seen(
                town,
                () -> {
                    reading.read(ReadDocument.of(intake, town.methodist));
                    return true;
                });

        assertThat(seen(town, () -> intakes.get(town.methodist, intake.id()).status()))
                .isEqualTo(Intake.Status.DROPPED);
    }

    private Intake kept(Town town) {
        try {
            var bytes = new ByteArrayInputStream(InventedDocument.order());
            return intakes.keep(town.methodist, "plan.docx", bytes, null);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> T seen(Town town, Supplier<T> work) {
        return Viewers.as(
                town.methodist,
                () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
