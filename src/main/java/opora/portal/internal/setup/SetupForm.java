package opora.portal.internal.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page of setting up as it is typed.
 *
 * @param add names of the lines ticked for adding, as {@link RosterLine#key}
 * @param seen the list as it was when it was last judged on the page
 */
public record SetupForm(
        String name,
        String shortName,
        String region,
        String zone,
        String roster,
        String seen,
        List<String> add,
        boolean inviteHeads,
        String methodistName,
        String methodistEmail,
        String authorityName,
        String authorityEmail) {

    public SetupForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String region,
            @Nullable String zone,
            @Nullable String roster,
            @Nullable String seen,
            @Nullable List<String> add,
            boolean inviteHeads,
            @Nullable String methodistName,
            @Nullable String methodistEmail,
            @Nullable String authorityName,
            @Nullable String authorityEmail) {
        this.name = text(name);
        this.shortName = text(shortName);
        this.region = text(region);
        this.zone = text(zone);
        this.roster = text(roster);
        this.seen = text(seen);
        this.add = add == null ? List.of() : List.copyOf(add);
        this.inviteHeads = inviteHeads;
        this.methodistName = text(methodistName);
        this.methodistEmail = text(methodistEmail);
        this.authorityName = text(authorityName);
        this.authorityEmail = text(authorityEmail);
    }

    static SetupForm empty() {
        return new SetupForm("", "", "", "Europe/Moscow", "", "", null, true, "", "", "", "");
    }

    SetupForm withRoster(String text) {
        return new SetupForm(
                name,
                shortName,
                region,
                zone,
                roster.isBlank() ? text : roster.strip() + "\n" + text,
                "",
                add,
                inviteHeads,
                methodistName,
                methodistEmail,
                authorityName,
                authorityEmail);
    }

    /** Lines changed after they were judged are judged again before anything is stored. */
    boolean judged() {
        return plain(roster).equals(plain(seen));
    }

    ZoneId zoneId() {
        return ZoneId.of(zone.isEmpty() ? "Europe/Moscow" : zone);
    }

    private static String plain(String text) {
        return text.replace("\r", "").strip();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
