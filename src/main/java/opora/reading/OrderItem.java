package opora.reading;

import java.util.List;

/**
 * An item of the order that brings a roadmap (пункт приказа).
 *
 * @param number as printed, «3.1»
 * @param text what is to be done, verbatim; a part of an item begins with the words it stands under
 * @param executors whom it is laid on, in the nominative; empty where it names nobody
 * @param term the words of its deadline; empty: for as long as the roadmap runs
 */
public record OrderItem(
        String number,
        String text,
        String executors,
        List<Party> parties,
        String term,
        Nature nature,
        Place place) {

    public OrderItem {
        parties = List.copyOf(parties);
    }

    /** What an item asks for. */
    public enum Nature {
        /** Somebody has to do something. */
        TASK,
        /** Done by the order itself: «утвердить», «признать утратившим силу». */
        ENACTED,
        /** «Контроль … возложить на …». */
        CONTROL
    }
}
