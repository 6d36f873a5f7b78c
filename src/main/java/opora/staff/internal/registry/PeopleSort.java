package opora.staff.internal.registry;

import java.util.Locale;

/** Order of the list (порядок списка). */
public enum PeopleSort {
    NAME,
    /** The longest at work first. */
    EXPERIENCE;

    public static PeopleSort of(String said) {
        return said.equals("experience") ? EXPERIENCE : NAME;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
