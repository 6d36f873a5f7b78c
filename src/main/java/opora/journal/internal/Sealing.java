package opora.journal.internal;

import static opora.shared.Permission.JOURNAL_READ;

import opora.journal.Seal;
import opora.journal.SealApi;
import opora.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what is written and looks whether the seals hold. */
@Service
class Sealing implements SealApi {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final SealRepository seals;

    Sealing(SealRepository seals) {
        this.seals = seals;
    }

    @Transactional
    int seal() {
        return seals.seal();
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
