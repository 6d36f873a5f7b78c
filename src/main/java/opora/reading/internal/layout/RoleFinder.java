package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.List;
import opora.reading.TableColumns.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Gives each column its meaning: by its heading, and where that is silent by what stands in it. */
final class RoleFinder {

    private static final double MOST = 0.6;
    private static final double MANY = 0.4;

    private final List<String> headings;
    private final List<Profile> profiles;
    private final List<@Nullable ColumnRole> roles = new ArrayList<>();

    private RoleFinder(List<String> headings, List<Profile> profiles) {
        this.headings = headings;
        this.profiles = profiles;
    }

    static List<ColumnRole> find(List<String> headings, List<Line> body) {
        var profiles = new ArrayList<Profile>();
        for (var column = 0; column < headings.size(); column++) {
            profiles.add(Profile.of(body, column));
        }
        return new RoleFinder(headings, profiles).find();
    }

    private List<ColumnRole> find() {
        for (var heading : headings)
            roles.add(Headings.isYearColumn(heading) ? ColumnRole.NOTE : Headings.role(heading));
        keepOne(ColumnRole.NUMBER);
        keepStrongestTitle();
        keepOne(ColumnRole.RESULT);
        pairBounds();
        fill(ColumnRole.NUMBER, profile -> profile.numbers() > MOST ? profile.numbers() : 0);
        fillTerm();
        fill(ColumnRole.TITLE, profile -> profile.length() > 15 ? profile.length() : 0);
        fill(ColumnRole.EXECUTORS, profile -> profile.bodies() > MANY ? profile.bodies() : 0);
        fill(ColumnRole.RESULT, profile -> profile.length() > 10 ? profile.length() : 0);
        mergeNumberIntoTitle();
        return roles.stream().map(role -> role == null ? ColumnRole.IGNORED : role).toList();
    }

    private void keepOne(ColumnRole role) {
        var first = roles.indexOf(role);
        for (var i = first + 1; first >= 0 && i < roles.size(); i++) {
            if (roles.get(i) == role) roles.set(i, ColumnRole.NOTE);
        }
    }

    /** «Направление» beside «Мероприятие»: the second is the measure. */
    private void keepStrongestTitle() {
        var best = -1;
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i) != ColumnRole.TITLE) continue;
            var stronger = best < 0 || strength(i) > strength(best);
            if (stronger && best >= 0) roles.set(best, ColumnRole.NOTE);
            if (stronger) best = i;
            else roles.set(i, ColumnRole.NOTE);
        }
    }

    private double strength(int column) {
        var strong = Headings.isStrongTitle(headings.get(column)) ? 10_000 : 0;
        return strong + profiles.get(column).length();
    }

    /** A beginning without an end, or two terms side by side, are read as they stand. */
    private void pairBounds() {
        var from = roles.indexOf(ColumnRole.TERM_FROM);
        var to = roles.indexOf(ColumnRole.TERM_TO);
        if (from >= 0 && to < 0) roles.set(from, ColumnRole.TERM);
        if (to >= 0 && from < 0) roles.set(to, ColumnRole.TERM);
        if (from >= 0 && to >= 0) {
            roles.replaceAll(role -> role == ColumnRole.TERM ? ColumnRole.NOTE : role);
        }
        keepOne(ColumnRole.TERM);
    }

    private void fillTerm() {
        if (!roles.contains(ColumnRole.TERM_FROM)) {
            fill(ColumnRole.TERM, profile -> profile.terms() > MANY ? profile.terms() : 0);
        }
    }

    private void fill(ColumnRole role, java.util.function.ToDoubleFunction<Profile> likeness) {
        if (roles.contains(role)) return;
        var best = -1;
        var most = 0.0;
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i) != null) continue;
            if (role == ColumnRole.NUMBER && i > 0 && roles.get(0) != null && best >= 0) continue;
            var score = likeness.applyAsDouble(profiles.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best >= 0) roles.set(best, role);
    }

    private void mergeNumberIntoTitle() {
        var title = roles.indexOf(ColumnRole.TITLE);
        if (title < 0 || roles.contains(ColumnRole.NUMBER)) return;
        if (profiles.get(title).numbered() > MOST) roles.set(title, ColumnRole.NUMBER_AND_TITLE);
    }
}
