package opora.notice;

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
}
