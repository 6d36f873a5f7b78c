package opora.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Bytes go when the deletion is certain: a rollback must find them where they were. */
@Component
class RemoveBytes {

    private final FileStore store;

    RemoveBytes(FileStore store) {
        this.store = store;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(BytesUnkept gone) {
        try {
            Files.deleteIfExists(store.place(gone.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of a deleted file stay", e);
        }
    }
}
