package opora.staff.internal.sheet;

import static opora.shared.Permission.FACT_ADD;
import static opora.shared.Permission.FACT_EDIT;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PEOPLE_READ;
import static opora.shared.Permission.TERRITORY_READ;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an uploaded file, by any node, under the hat of the person who asked.
 *
 * @param write the real run; else the dry one
 * @param undo the file is taken back; nothing else
 * @param warned rows somebody else changed since the export are written too
 * @param privately whether birth dates and numbers may be written
 */
record SheetWork(
        UUID sheet,
        boolean write,
        boolean warned,
        boolean undo,
        UUID who,
        String hatName,
        String scope,
        UUID unit,
        UUID municipality,
        String municipalityScope,
        String zone,
        boolean privately)
        implements Serializable {

    static SheetWork of(Viewer viewer, UUID sheet, boolean write, boolean warned) {
        return of(viewer, sheet, write, warned, false);
    }

    static SheetWork undoing(Viewer viewer, UUID sheet) {
        return of(viewer, sheet, false, false, true);
    }

    private static SheetWork of(
            Viewer viewer, UUID sheet, boolean write, boolean warned, boolean undo) {
        return new SheetWork(
                sheet,
                write,
                warned,
                undo,
                viewer.actor().value(),
                viewer.hatName(),
                viewer.scope(),
                viewer.unit().value(),
                viewer.municipality().value(),
                viewer.municipalityScope(),
                viewer.zone().getId(),
                viewer.may(PEOPLE_PRIVATE));
    }

    Viewer viewer() {
        return new Hat(this);
    }

    /** The rights of the upload and no others. */
    private record Hat(SheetWork work) implements Viewer {

        private static final Set<Permission> MAY =
                Set.of(
                        TERRITORY_READ,
                        PEOPLE_READ,
                        PEOPLE_ADD,
                        PEOPLE_EDIT,
                        FACT_READ,
                        FACT_ADD,
                        FACT_EDIT);

        @Override
        public PersonId person() {
            return new PersonId(work.who());
        }

        @Override
        public @Nullable UUID hat() {
            return null;
        }

        @Override
        public String hatName() {
            return work.hatName();
        }

        @Override
        public String scope() {
            return work.scope();
        }

        @Override
        public UnitId unit() {
            return new UnitId(work.unit());
        }

        @Override
        public UnitId municipality() {
            return new UnitId(work.municipality());
        }

        @Override
        public String municipalityScope() {
            return work.municipalityScope();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of(work.zone());
        }

        @Override
        public boolean may(Permission permission) {
            return MAY.contains(permission) || permission == PEOPLE_PRIVATE && work.privately();
        }
    }
}
