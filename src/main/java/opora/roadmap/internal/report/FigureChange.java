package opora.roadmap.internal.report;

import java.util.ArrayList;
import java.util.List;

/** A figure that is no longer what it was when the report was filed (что изменилось с подачи). */
public record FigureChange(Figure figure, int then, int now) {

    /** Only whole reports are compared: one of a section would be set against all of them. */
    public static List<FigureChange> between(FiledReport filed, Report now) {
        if (!filed.content().of().isBlank()) return List.of();
        var changes = new ArrayList<FigureChange>();
        for (var figure : Figure.values()) {
            int then = filed.content().count(figure);
            if (then != now.count(figure))
                changes.add(new FigureChange(figure, then, now.count(figure)));
        }
        return changes;
    }
}
