package opora.access.internal;

import static db.access.Tables.CUSTOM_ROLE;
import static db.access.Tables.HAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.access.Hat;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of roles made by hand, and of hats that carry more than a ready role. */
@Repository
class CustomRoleRepository {

    private final DSLContext db;

    CustomRoleRepository(DSLContext db) {
        this.db = db;
    }

    /** Those in force at and under a unit. */
    List<CustomRole> all(String top) {
        return db.selectFrom(CUSTOM_ROLE)
                .where(CUSTOM_ROLE.SCOPE.ge(top).and(CUSTOM_ROLE.SCOPE.lt(Scopes.end(top))))
                .and(CUSTOM_ROLE.ENDS_ON.isNull())
                .orderBy(CUSTOM_ROLE.NAME, CUSTOM_ROLE.ID)
                .fetch(CustomRoleRepository::read);
    }

    Optional<CustomRole> find(UUID id) {
        return db.selectFrom(CUSTOM_ROLE)
                .where(CUSTOM_ROLE.ID.eq(id))
                .fetchOptional(CustomRoleRepository::read);
    }

    void insert(CustomRole role) {
        db.insertInto(CUSTOM_ROLE)
                .set(CUSTOM_ROLE.ID, role.id())
                .set(CUSTOM_ROLE.SCOPE, role.scope())
                .set(CUSTOM_ROLE.NAME, role.name())
                .set(CUSTOM_ROLE.NOTE, role.note())
                .set(
                        CUSTOM_ROLE.PERMISSIONS,
                        role.permissions().stream().map(Permission::name).toArray(String[]::new))
                .execute();
    }

    /** No more is given; hats already given stay till their day. */
    void end(CustomRole role, LocalDate lastDay) {
        var changed =
                db.update(CUSTOM_ROLE)
                        .set(CUSTOM_ROLE.ENDS_ON, lastDay)
                        .set(CUSTOM_ROLE.VERSION, role.version() + 1)
                        .where(CUSTOM_ROLE.ID.eq(role.id()))
                        .and(CUSTOM_ROLE.VERSION.eq(role.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("CustomRole", role.id());
    }

    /** The hat with its own role, where it has one, and whose place it is worn in. */
    void insert(
            Hat hat,
            @org.jspecify.annotations.Nullable UUID role,
            @org.jspecify.annotations.Nullable UUID standsInFor) {
        db.insertInto(HAT)
                .set(HAT.ID, hat.id())
                .set(HAT.PERSON_ID, hat.person().value())
                .set(HAT.ROLE, hat.role().name())
                .set(HAT.UNIT_ID, hat.unit().value())
                .set(HAT.SCOPE, hat.scope())
                .set(HAT.STARTS_ON, hat.startsOn())
                .set(HAT.ENDS_ON, hat.endsOn())
                .set(HAT.GROUND, hat.ground())
                .set(HAT.CUSTOM_ROLE_ID, role)
                .set(HAT.STANDS_IN_FOR, standsInFor)
                .execute();
    }

    Optional<UUID> roleOf(UUID hat) {
        return db.select(HAT.CUSTOM_ROLE_ID)
                .from(HAT)
                .where(HAT.ID.eq(hat))
                .and(HAT.CUSTOM_ROLE_ID.isNotNull())
                .fetchOptional(HAT.CUSTOM_ROLE_ID);
    }

    private static CustomRole read(db.access.tables.records.CustomRoleRecord row) {
        return new CustomRole(
                row.getId(),
                row.getScope(),
                row.getName(),
                row.getNote(),
                CustomRole.known(row.getPermissions()),
                row.getEndsOn(),
                row.getVersion());
    }
}
