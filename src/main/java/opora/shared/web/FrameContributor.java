package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A module's say in the frame: its lines of the menu, the person's hat, what waits (вклад модуля в
 * раму).
 */
public interface FrameContributor {

    /**
     * Called once for a whole page, never for a fragment, so one cheap question to the database is
     * fine.
     */
    void contribute(FrameModel frame, HttpServletRequest request);

    /** The municipality's time zone, where this module knows it; called for fragments too. */
    default @Nullable ZoneId zone(HttpServletRequest request) {
        return null;
    }
}
