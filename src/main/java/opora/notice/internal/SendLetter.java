package opora.notice.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Hands one letter over to the mail server, and remembers how it went. */
@Service
class SendLetter {

    /** After so many refusals the letter is left for a person to look at. */
    static final int ATTEMPTS = 6;

    /** Shown in the outbox in the language of the page. */
    static final String CUT_OFF = "outbox.cutOff";

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Logger log = LoggerFactory.getLogger(SendLetter.class);

    private final LetterRepository letters;
    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SendLetter(
            LetterRepository letters,
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${opora.mail.from:}") String from,
            TransactionTemplate transactions,
            Clock clock) {
        this.letters = letters;
        this.sender = sender;
        this.host = host;
        this.from = from;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean configured() {
        return !host.isBlank();
    }

    /**
     * Three steps, since a mail server is slow and a machine may stop between any two of them:
     * mark, hand over, note how it went. Cut off in the middle, a letter is in doubt and waits for
     * a person; it is never sent twice by itself.
     *
     * @param tried in this round already: a letter refused waits for the next round
     * @return the letter that was tried, empty when none waits
     */
    Optional<UUID> sendNext(Viewer viewer, Collection<UUID> tried) {
        var next =
                transactions.execute(
                        _ -> letters.take(viewer.municipalityScope(), clock.instant(), tried));
        if (next == null || next.isEmpty()) return Optional.empty();
        handOver(next.get());
        return next.map(Letter::id);
    }

    /** What was leaving longer ago than any mail server takes. */
    void giveUpCutOff(Viewer viewer) {
        var longAgo = clock.instant().minus(PATIENCE);
        transactions.executeWithoutResult(
                _ -> letters.giveUp(viewer.municipalityScope(), longAgo, CUT_OFF));
    }

    private void handOver(Letter letter) {
        try {
            deliver(letter);
            transactions.executeWithoutResult(_ -> letters.delivered(letter, clock.instant()));
        } catch (MailException e) {
            var reason = String.valueOf(e.getMostSpecificCause().getMessage());
            log.warn("Letter {} was not taken by {}: {}", letter.id(), host, reason);
            var forGood = letter.attempts() + 1 >= ATTEMPTS;
            transactions.executeWithoutResult(_ -> letters.failed(letter, forGood, reason));
        }
    }

    private void deliver(Letter letter) {
        var mail = sender.getObject();
        var message = mail.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(sender());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), letter.html());
            // a repeat is known as one by any server or program that meets both
            message.saveChanges();
            message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        mail.send(message);
    }

    private String sender() {
        return from.isBlank() ? "opora@" + host : from;
    }

    private String domain() {
        return sender().substring(sender().indexOf('@') + 1).replace(">", "");
    }
}
