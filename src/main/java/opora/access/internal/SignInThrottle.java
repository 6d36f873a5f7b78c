package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * After five refusals in a row a login rests, after thirty an address does: a school sits behind
 * one address.
 */
@Component
class SignInThrottle {

    private static final int LOGIN_REFUSALS = 5;
    private static final int ADDRESS_REFUSALS = 30;

    private final AccountRepository accounts;
    private final Clock clock;

    SignInThrottle(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean rests(HttpServletRequest request) {
        return accounts.rests(List.of(login(request), address(request)), clock.instant());
    }

    void refused(HttpServletRequest request) {
        accounts.noteRefusal(login(request), clock.instant(), LOGIN_REFUSALS);
        accounts.noteRefusal(address(request), clock.instant(), ADDRESS_REFUSALS);
    }

    /** The address keeps its count: one known password must not open the way to guess others. */
    void letIn(HttpServletRequest request) {
        accounts.forgetRefusals(login(request));
    }

    boolean restsFor(String login, HttpServletRequest request) {
        return accounts.rests(List.of(login(login), address(request)), clock.instant());
    }

    void refusedFor(String login, HttpServletRequest request) {
        accounts.noteRefusal(login(login), clock.instant(), LOGIN_REFUSALS);
        refusedAddress(request);
    }

    void refusedAddress(HttpServletRequest request) {
        accounts.noteRefusal(address(request), clock.instant(), ADDRESS_REFUSALS);
    }

    /**
     * Counted before a code is looked at, since a code is looked at in no time: of many sent at
     * once no more are tried than of many sent one by one. The password forgives nothing here.
     */
    boolean mayTryCode(String login) {
        accounts.noteRefusal(code(login), clock.instant(), LOGIN_REFUSALS + 1);
        return !accounts.rests(List.of(code(login)), clock.instant());
    }

    void codeWasRight(String login) {
        accounts.forgetRefusals(code(login));
    }

    private static String code(String login) {
        return digest("code:" + login.strip().toLowerCase(Locale.ROOT));
    }

    private static String login(HttpServletRequest request) {
        return login(Objects.requireNonNullElse(request.getParameter("login"), ""));
    }

    private static String login(String typed) {
        return digest("login:" + typed.strip().toLowerCase(Locale.ROOT));
    }

    private static String address(HttpServletRequest request) {
        return digest("address:" + network(request.getRemoteAddr()));
    }

    /** A home is given billions of IPv6 addresses at once: their first half is one visitor. */
    static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (IllegalArgumentException | UnknownHostException e) {
            return address; // not an address of ours to judge: it is counted as it is written
        }
    }

    /** People type passwords into the field of the login; none of it is kept readable. */
    private static String digest(String text) {
        return new Secret(text).digest();
    }
}
