package opora.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * A tab, a chip or a facet's value: an address that keeps the rest of the page (вкладка, отбор).
 *
 * @param count shown beside the words; negative for none
 * @param sign shown before the words, null for none
 */
public record Link(String label, String href, boolean on, int count, @Nullable Sign sign) {

    public Link(String label, String href, boolean on) {
        this(label, href, on, -1, null);
    }

    public Link(String label, String href, boolean on, int count) {
        this(label, href, on, count, null);
    }
}
