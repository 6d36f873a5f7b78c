package opora.journal.internal;

import static opora.shared.Permission.JOURNAL_READ;

import opora.journal.Seal;
import opora.journal.SealApi;
import opora.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what is written and looks whether the seals hold. */
@Service
class Sealing implements SealApi {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private static final int MOST_PORTIONS = 20;

    private final SealRepository seals;
    private final TransactionTemplate transactions;

    Sealing(SealRepository seals, TransactionTemplate transactions) {
        this.seals = seals;
        this.transactions = transactions;
    }

    /** Portion by portion, each in a transaction of its own; what is left waits a minute. */
    void sealAll() {
        for (int portion = 0; portion < MOST_PORTIONS; portion++) if (seal() == 0) return;
    }

    int seal() {
        var sealed = transactions.execute(_ -> seals.seal());
        return sealed == null ? 0 : sealed;
    }

    /** The night's look at everything: whoever keeps the server has to hear of a broken seal. */
    @Transactional(readOnly = true)
    void watch() {
        for (var broken : seals.broken(null))
            LOG.error(
                    "The journal was changed behind our back: block {} sealed at {}, {}",
                    broken.block(),
                    broken.sealedAt(),
                    broken.why());
    }

    @Override
    @Transactional(readOnly = true)
    public Seal seal(Viewer viewer) {
        viewer.require(JOURNAL_READ);
        return seals.seal(viewer.scope());
    }

    @Override
    @Transactional(readOnly = true)
    public Seal.Check check(Viewer viewer) {
        viewer.require(JOURNAL_READ);
        var scope = viewer.scope();
        return new Seal.Check(seals.seal(scope).lines(), seals.broken(withoutDot(scope)));
    }

    private static String withoutDot(String scope) {
        return scope.endsWith(".") ? scope.substring(0, scope.length() - 1) : scope;
    }
}
