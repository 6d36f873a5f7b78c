package opora.roadmap.internal.view;

import opora.shared.web.Ui;

/** «п. 4.3»: the number of a row as it is cited, however the document prints it. */
public final class ItemWords {

    public static String of(Ui ui, String number) {
        return ui.text("today.item", bare(number));
    }

    /** Items of an order already carry their «п.», and many rows a full stop at the end. */
    static String bare(String number) {
        return number.strip().replaceFirst("^п\\.[\\s\u00a0]*", "").replaceFirst("[.,;]+$", "");
    }

    private ItemWords() {}
}
