package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import opora.access.internal.second.SecondStep;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Asks who sits at an open session for his password and code again; wrong ones are counted like
 * those at the door. No transaction: a refusal must stay counted.
 */
@Component
class OwnProof {

    private final OwnAccount account;
    private final SecondStep secondStep;
    private final SignInThrottle throttle;

    OwnProof(OwnAccount account, SecondStep secondStep, SignInThrottle throttle) {
        this.account = account;
        this.secondStep = secondStep;
        this.throttle = throttle;
    }

    void password(Viewer viewer, String password, HttpServletRequest request) {
        var login = account.login(viewer);
        if (throttle.restsFor(login, request))
            throw new RuleViolation("signIn.rest").at("password");
        if (account.knows(viewer, password)) return;
        throttle.refusedFor(login, request);
        throw new RuleViolation("password.current").at("password");
    }

    void passwordAndCode(Viewer viewer, String password, String code, HttpServletRequest request) {
        password(viewer, password, request);
        var login = account.login(viewer);
        if (!throttle.mayTryCode(login)) throw new RuleViolation("signIn.rest").at("code");
        if (!secondStep.accept(viewer.actor().value(), code)) {
            throttle.refusedFor(login, request);
            throw new RuleViolation("secondStep.code").at("code");
        }
        throttle.codeWasRight(login);
    }
}
