package opora.roadmap.internal.intake;

import java.util.List;
import opora.document.StoredFile;
import opora.reading.PrintedMeasure;
import opora.reading.Warning;
import org.jspecify.annotations.Nullable;

/** Puts the page of a conversation together. */
final class IntakePages {

    static IntakePage page(
            Intake intake,
            StoredFile file,
            Understanding understood,
            int dates,
            @Nullable String wanted,
            int wantedRow) {
        var byRow = understood.measure(wantedRow).orElse(null);
        var asked = byRow != null ? null : asked(understood, wanted);
        var row = byRow != null ? byRow : row(understood, asked);
        return new IntakePage(
                intake.id().toString(),
                file.name(),
                understood.reading().sections().size(),
                understood.reading().measures().size(),
                understood.reading().duties().size(),
                dates,
                understood.questions(),
                asked,
                asked == null ? 0 : understood.questions().indexOf(asked) + 1,
                understood.open(),
                row,
                row != null
                        && intake.settings().rows().containsKey(IntakeSettings.key(row.place())),
                row == null ? 0 : sameWording(understood, row),
                PaperPage.around(understood.layout(), understood.printed(), row),
                row == null
                        ? List.of()
                        : CellWords.of(understood.layout(), understood.printed(), row),
                warnings(understood),
                understood.lacksTerms(),
                intake.amends() != null);
    }

    private static @Nullable Question asked(Understanding understood, @Nullable String wanted) {
        if (wanted != null) {
            var found = understood.question(wanted);
            if (found.isPresent()) return found.get();
        }
        return understood.next().orElse(null);
    }

    private static @Nullable PrintedMeasure row(
            Understanding understood, @Nullable Question asked) {
        if (asked == null || asked.rows().isEmpty()) return null;
        return understood.measure(asked.rows().getFirst()).orElse(null);
    }

    private static int sameWording(Understanding understood, PrintedMeasure row) {
        var wording = IntakeSettings.wording(row.term());
        if (wording.isEmpty()) return 0;
        return (int)
                        understood.reading().measures().stream()
                                .filter(one -> IntakeSettings.wording(one.term()).equals(wording))
                                .count()
                - 1;
    }

    /** What is asked as a question is not said a second time. */
    private static List<Warning> warnings(Understanding understood) {
        var asked = understood.questions().stream().map(Question::text).toList();
        return java.util.stream.Stream.concat(
                        understood.layout().warnings().stream(),
                        understood.printed().warnings().stream())
                .distinct()
                .filter(warning -> warning.note().args().stream().noneMatch(asked::contains))
                .toList();
    }

    private IntakePages() {}
}
