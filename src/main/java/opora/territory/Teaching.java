package opora.territory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom and how much an organisation teaches (контингент); null where not said. */
public record Teaching(
        @Nullable SchoolType type,
        Set<EducationLevel> levels,
        @Nullable Integer pupils,
        @Nullable Integer classes,
        @Nullable Integer groups,
        @Nullable Integer shifts) {

    public static final Teaching NONE = new Teaching(null, Set.of(), null, null, null, null);

    public Teaching {
        var ordered = EnumSet.noneOf(EducationLevel.class);
        ordered.addAll(levels);
        levels = Collections.unmodifiableSet(ordered);
    }
}
