package opora.staff.internal.post;

import java.time.LocalDate;
import java.util.List;
import opora.staff.internal.rule.PostCategory;
import org.jspecify.annotations.Nullable;

/**
 * A post as the dictionary shows it (должность номенклатуры).
 *
 * @param people how many hold it today under the viewer's unit
 */
public record PostLine(
        String code,
        String name,
        PostCategory category,
        List<String> aliases,
        String source,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int people,
        long version) {

    public PostLine {
        aliases = List.copyOf(aliases);
    }

    public boolean on(LocalDate day) {
        return endsOn == null || !endsOn.isBefore(day);
    }
}
