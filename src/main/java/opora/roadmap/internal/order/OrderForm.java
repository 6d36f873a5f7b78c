package opora.roadmap.internal.order;

import opora.reading.ExecutorReader;
import opora.reading.OrderItem;
import opora.reading.Place;
import org.jspecify.annotations.Nullable;

/** An item as somebody writes it by hand (форма пункта). */
record OrderForm(
        @Nullable String number,
        @Nullable String text,
        @Nullable String executors,
        @Nullable String term,
        OrderItem.@Nullable Nature nature) {

    /** Written by hand: it stands nowhere in a file. */
    private static final Place NOWHERE = new Place(null, null, -1, null);

    OrderItem item() {
        return new OrderItem(
                said(number),
                said(text),
                said(executors),
                new ExecutorReader().read(said(executors)),
                said(term),
                nature == null ? OrderItem.Nature.TASK : nature,
                NOWHERE);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
