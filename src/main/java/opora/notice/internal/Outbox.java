package opora.notice.internal;

import static db.notice.Tables.LETTER;

import java.time.Clock;
import java.time.LocalDate;
import opora.notice.NoticeApi;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Writes letters into the outbox; the post takes them from there. */
@Service
@Transactional
class Outbox implements NoticeApi {

    private final DSLContext db;
    private final Clock clock;

    Outbox(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void send(
            Viewer viewer,
            String scope,
            PersonId person,
            String address,
            String subject,
            String text) {
        db.insertInto(LETTER)
                .set(LETTER.ID, Ids.next())
                .set(LETTER.SCOPE, scope)
                .set(LETTER.PERSON_ID, person.value())
                .set(LETTER.KIND, "INVITATION")
                .set(LETTER.DAY, LocalDate.now(clock.withZone(viewer.zone())))
                .set(LETTER.ADDRESS, address)
                .set(LETTER.SUBJECT, subject)
                .set(LETTER.TEXT_BODY, text)
                .set(LETTER.HTML_BODY, html(text))
                .execute();
    }

    /** Paragraphs, and addresses that can be pressed. */
    private static String html(String text) {
        return "<p>"
                + HtmlUtils.htmlEscape(text, "UTF-8")
                        .replaceAll("(https?://\\S+)", "<a href=\"$1\">$1</a>")
                        .replace("\n\n", "</p><p>")
                        .replace("\n", "<br>")
                + "</p>";
    }
}
