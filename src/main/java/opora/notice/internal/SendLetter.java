package opora.notice.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands one letter over to the mail server, and remembers how it went. */
@Service
class SendLetter {

    /** After so many refusals the letter is left for a person to look at. */
    static final int ATTEMPTS = 6;

    private static final Logger log = LoggerFactory.getLogger(SendLetter.class);

    private final LetterRepository letters;
    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;
    private final Clock clock;

    SendLetter(
            LetterRepository letters,
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${opora.mail.from:}") String from,
            Clock clock) {
        this.letters = letters;
        this.sender = sender;
        this.host = host;
        this.from = from;
        this.clock = clock;
    }

    boolean configured() {
        return !host.isBlank();
    }

    /**
     * @param tried in this round already: a letter refused waits for the next round
     * @return the letter that was tried, empty when none waits
     */
    @Transactional
    Optional<UUID> sendNext(Viewer viewer, Collection<UUID> tried) {
        var next = letters.nextWaiting(viewer.municipalityScope(), clock.instant(), tried);
        next.ifPresent(this::send);
        return next.map(Letter::id);
    }

    private void send(Letter letter) {
        try {
            deliver(letter);
            letters.delivered(letter, clock.instant());
        } catch (MailException e) {
            var reason = e.getMostSpecificCause().getMessage();
            log.warn("Letter {} was not taken by {}: {}", letter.id(), host, reason);
            letters.failed(letter, letter.attempts() + 1 >= ATTEMPTS, String.valueOf(reason));
        }
    }

    private void deliver(Letter letter) {
        var mail = sender.getObject();
        var message = mail.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from.isBlank() ? "opora@" + host : from);
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), letter.html());
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        mail.send(message);
    }
}
