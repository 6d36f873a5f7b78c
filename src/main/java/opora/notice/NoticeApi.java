package opora.notice;

import java.util.List;
import java.util.Map;
import opora.shared.PersonId;
import opora.shared.Viewer;

/** Letters to people (уведомления). */
public interface NoticeApi {

    /**
     * Puts a letter that does not wait for the day's gathering into the outbox.
     *
     * @param scope path of the unit in whose outbox it lies
     */
    void send(
            Viewer viewer,
            String scope,
            PersonId person,
            String address,
            String subject,
            String text);

    /**
     * Writes a reminder that somebody asked for to each person of the lines: it is his letter of
     * the day, so whoever had one gets no second.
     */
    Map<PersonId, Reminded> remind(Viewer viewer, List<LetterLine> lines);
}
