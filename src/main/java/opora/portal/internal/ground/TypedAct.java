package opora.portal.internal.ground;

import java.util.UUID;
import opora.document.GroundUse;

/**
 * Something that names its act in words (запись со ссылкой на акт).
 *
 * @param of STATUS, OPERATION or APPOINTMENT
 * @param what its own kind
 * @param unit the organisation; for an appointment the unit it holds in
 */
record TypedAct(String of, String what, UUID unit, String name, String act) {

    GroundUse.Line line() {
        return new GroundUse.Line(
                name, of.equals("APPOINTMENT") ? "/appointments" : "/organisations/" + unit, act);
    }
}
