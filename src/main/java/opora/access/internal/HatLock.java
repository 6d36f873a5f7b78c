package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a hat opens nothing yet, and where its wearer is led (требования роли ко входу). */
enum HatLock {
    /** The role demands a second step of sign-in, and there is none. */
    SECOND_STEP("/me/second-step", "/me/second-step/confirm"),
    /** The password that was typed is shorter than the role demands. */
    PASSWORD("/me", "/me/password");

    private final String leadsTo;
    private final Set<String> opens;

    HatLock(String leadsTo, String form) {
        this.leadsTo = leadsTo;
        this.opens = Set.of(leadsTo, form, "/hat");
    }

    static @Nullable HatLock on(HatLine hat, HttpServletRequest request) {
        if (hat.lacksSecondStep()) return SECOND_STEP;
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ViewerFilter.TYPED) instanceof Integer typed
                        && typed < hat.shortest()
                ? PASSWORD
                : null;
    }

    String leadsTo() {
        return leadsTo;
    }

    boolean opens(String path) {
        return opens.contains(path);
    }
}
