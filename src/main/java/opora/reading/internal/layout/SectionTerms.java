package opora.reading.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.reading.Note;
import opora.reading.TermReader;
import opora.reading.Warning;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a plan whose sections are months («Сентябрь», «Октябрь», «В течение года»), so that it
 * has no column of terms or leaves it blank.
 */
final class SectionTerms {

    private static final String MISSING = "reading.table.noTerm";
    private static final int LONGEST = 40;

    private final Map<Integer, String> bySection = new HashMap<>();

    SectionTerms(TermReader terms, RoadmapTables.Found found, @Nullable Period plan) {
        if (plan == null) return;
        for (var section : found.sections()) {
            var title = section.title();
            if (title.length() > LONGEST) continue;
            var read = terms.read(title, plan);
            if (!read.doubtful() && !read.windows().isEmpty())
                bySection.put(section.ordinal(), title);
        }
        if (bySection.size() * 2 <= found.sections().size()) bySection.clear();
    }

    boolean found() {
        return !bySection.isEmpty();
    }

    /** The printed term of a row, else the one its section is named by. */
    String of(MeasureDraft draft) {
        var section = draft.section;
        if (section == null || !draft.term().isBlank()) return draft.term();
        return bySection.getOrDefault(section, "");
    }

    /** Says where the terms were taken from instead of that there are none. */
    void explain(List<MeasureDraft> drafts, List<Warning> warnings) {
        var hasColumn =
                warnings.stream().noneMatch(warning -> warning.note().code().equals(MISSING));
        var taken = drafts.stream().anyMatch(d -> d.term().isBlank() && !of(d).isBlank());
        if (hasColumn && taken)
            warnings.add(new Warning(Note.of("reading.table.blankTermsOfSections"), null));
        warnings.replaceAll(warning ->
                warning.note().code().equals(MISSING)
                        ? new Warning(Note.of("reading.table.termsOfSections"), warning.place())
                        : warning);
    }
}
