package opora.access.internal;

import static opora.DemoVisit.PASSWORD;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.servlet.http.Cookie;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import opora.DemoVisit;
import opora.access.internal.second.SecondStep;
import opora.shared.PersonId;
import opora.shared.Viewers;
import org.apache.commons.codec.binary.Base32;
import org.springframework.context.ApplicationContext;

/** Somebody of the demo with a telephone: a program for codes as another's library makes it. */
final class SecondStepVisit {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY =
            Pattern.compile("<code class=\"num\">([0-9a-z]{5}-[0-9a-z]{5})</code>");

    private final DemoVisit visit;
    private final AccountRepository accounts;
    private final SecondStep secondStep;
    private byte[] secret = {};
    List<String> recovery = List.of();

    SecondStepVisit(ApplicationContext context) {
        visit = new DemoVisit(context);
        accounts = context.getBean(AccountRepository.class);
        secondStep = context.getBean(SecondStep.class);
    }

    /**
     * Switches it on with the code of the half minute before, so that two more are left. Whenever a
     * half minute ends between making a code and its arrival, the code is too old: then once more.
     */
    Cookie switchOn(String login) throws Exception {
        var session = visit.signIn(login);
        begin(session);
        for (int attempt = 0; attempt < 3; attempt++) {
            var codes = visit.send(session, "/me/second-step/confirm", "code", code(-1));
            recovery =
                    RECOVERY.matcher(codes.getContentAsString())
                            .results()
                            .map(found -> found.group(1))
                            .toList();
            if (!recovery.isEmpty()) return session;
        }
        throw new IllegalStateException("The second step did not switch on");
    }

    void begin(Cookie session) throws Exception {
        visit.send(session, "/me/second-step", "password", PASSWORD);
        var page = SECRET.matcher(visit.open(session, "/me/second-step").getContentAsString());
        if (!page.find()) throw new IllegalStateException("No key on the page");
        secret = new Base32().decode(page.group(1).replace(" ", ""));
    }

    /** The code of now, or of so many half minutes away. */
    String code(int away) throws InvalidKeyException {
        var codes = new TimeBasedOneTimePasswordGenerator();
        return codes.generateOneTimePasswordString(
                new SecretKeySpec(secret, codes.getAlgorithm()),
                Instant.now().plus(codes.getTimeStep().multipliedBy(away)));
    }

    HatViewer viewer(String login) {
        var person = person(login);
        return accounts.hats(person.value(), LocalDate.now(ZoneOffset.UTC)).getFirst().worn(person);
    }

    PersonId person(String login) {
        return new PersonId(accounts.find(login).orElseThrow().person());
    }

    void forget(String login) {
        var viewer = viewer(login);
        Viewers.as(
                viewer,
                () -> {
                    secondStep.off(viewer);
                    return true;
                });
        for (var key : List.of("login:", "code:"))
            accounts.forgetRefusals(new Secret(key + login).digest());
    }
}
