package opora.territory.internal;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Puts its own hat on before each transaction, so it must not run inside somebody else's. */
@Service
class FirstActs implements Installation {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));

    private final UnitRepository units;
    private final Founding founding;
    private final TransactionOperations transactions;

    FirstActs(UnitRepository units, Founding founding, TransactionOperations transactions) {
        this.units = units;
        this.founding = founding;
        this.transactions = transactions;
    }

    @Override
    public boolean empty() {
        return root().isEmpty();
    }

    @Override
    public Unit begin(String federation) {
        return asRoot(() -> founding.federation(federation));
    }

    @Override
    public Viewer overAll(String job) {
        return hat(job, root().map(Unit::id).orElse(NOWHERE));
    }

    private Optional<Unit> root() {
        return asRoot(() -> units.atScope(Founding.ROOT));
    }

    private <T> T asRoot(Supplier<T> work) {
        return Viewers.as(
                hat("start", NOWHERE),
                () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    private static SystemViewer hat(String job, UnitId root) {
        return new SystemViewer(
                "SYSTEM:" + job, root, Founding.ROOT, MOSCOW, EnumSet.allOf(Permission.class));
    }
}
