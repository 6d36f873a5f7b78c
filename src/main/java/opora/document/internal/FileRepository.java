package opora.document.internal;

import static db.document.Tables.FILE;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.document.FileId;
import opora.document.StoredFile;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows of kept files. */
@Repository
class FileRepository {

    private final DSLContext db;

    FileRepository(DSLContext db) {
        this.db = db;
    }

    void insert(StoredFile file, String scope, @Nullable UUID author) {
        db.insertInto(FILE)
                .set(FILE.ID, file.id().value())
                .set(FILE.SCOPE, scope)
                .set(FILE.NAME, file.name())
                .set(FILE.MEDIA_TYPE, file.mediaType())
                .set(FILE.SIZE, file.size())
                .set(FILE.SHA256, file.sha256())
                .set(FILE.CREATED_AT, file.createdAt())
                .set(FILE.CREATED_BY, author)
                .execute();
    }

    Optional<StoredFile> find(FileId id) {
        return db.selectFrom(FILE)
                .where(FILE.ID.eq(id.value()))
                .fetchOptional(FileRepository::file);
    }

    List<StoredFile> find(Collection<FileId> ids) {
        return db.selectFrom(FILE)
                .where(FILE.ID.in(ids.stream().map(FileId::value).toList()))
                .fetch(FileRepository::file);
    }

    /** Those of them that somebody stored himself. */
    List<FileId> of(PersonId author, Collection<FileId> ids) {
        return db.select(FILE.ID)
                .from(FILE)
                .where(FILE.ID.in(ids.stream().map(FileId::value).toList()))
                .and(FILE.CREATED_BY.eq(author.value()))
                .fetch(row -> new FileId(row.value1()));
    }

    /**
     * @return their hashes
     */
    List<String> remove(Collection<FileId> ids) {
        return db.deleteFrom(FILE)
                .where(FILE.ID.in(ids.stream().map(FileId::value).toList()))
                .returning(FILE.SHA256)
                .fetch(FILE.SHA256);
    }

    /** Whether anybody anywhere keeps the same bytes. */
    boolean kept(String sha256) {
        return Boolean.TRUE.equals(db.fetchValue("select document.kept({0})", val(sha256)));
    }

    private static StoredFile file(Record row) {
        return new StoredFile(
                new FileId(row.get(FILE.ID)),
                row.get(FILE.NAME),
                row.get(FILE.MEDIA_TYPE),
                row.get(FILE.SIZE),
                row.get(FILE.SHA256),
                row.get(FILE.CREATED_AT));
    }
}
