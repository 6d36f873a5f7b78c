package opora;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One mail server a test run, since jobs of one context may send what another has written. */
public final class TestMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/links/[\\w-]+)");

    /** Points the application at the server; it starts when somebody asks. */
    public static void use(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> Running.SERVER.getSmtp().getPort());
        properties.add("spring.mail.properties.mail.smtp.auth", () -> "false");
        properties.add("spring.mail.properties.mail.smtp.starttls.enable", () -> "false");
        properties.add("opora.mail.from", () -> "opora@town.example");
    }

    /** What came to an address, the earliest first. */
    public static List<MimeMessage> received(String address) {
        return Arrays.stream(Running.SERVER.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    /** All parts of a message as text, with plain spaces. */
    public static String text(MimeMessage message) {
        try {
            var found = new StringBuilder();
            collect((MimeMultipart) message.getContent(), found);
            return found.toString().replace('\u00a0', ' ').replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject().replace('\u00a0', ' ');
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Path of the first one-time link of a message. */
    public static String link(MimeMessage message) {
        var found = LINK.matcher(text(message));
        if (!found.find()) throw new IllegalStateException("No link in " + text(message));
        return found.group(1);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(MimeMultipart parts, StringBuilder found)
            throws MessagingException, IOException {
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.getContent() instanceof MimeMultipart inner) {
                collect(inner, found);
            } else {
                found.append(part.getContent());
            }
        }
    }

    private TestMail() {}

    private static final class Running {
        static final GreenMail SERVER = started();

        private static GreenMail started() {
            var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
            return mail;
        }
    }
}
