package opora.territory;

import org.jspecify.annotations.Nullable;

/** Where an organisation is and how to reach it (адрес и связь). */
public record Whereabouts(
        String address,
        String locality,
        @Nullable LocalityKind localityKind,
        String premises,
        String phone,
        String site) {

    public static final Whereabouts NONE = new Whereabouts("", "", null, "", "", "");
}
