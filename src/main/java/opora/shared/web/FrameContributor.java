package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A module's say in the frame: its lines of the menu, the person's hat, what waits (вклад модуля в
 * раму). Called once for a whole page and never for a fragment, so one cheap question to the
 * database is fine. Contributors go by {@code @Order}.
 */
@FunctionalInterface
public interface FrameContributor {

    void contribute(FrameModel frame, HttpServletRequest request);
}
