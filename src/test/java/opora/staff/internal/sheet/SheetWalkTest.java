package opora.staff.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.Nomenclature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of a file are counted, not its headings and empty lines. */
class SheetWalkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @TempDir Path home;

    @Test
    void a_hundred_thousand_people_are_taken_and_one_more_is_refused() throws Exception {
        assertThat(walk(SheetFile.MOST_ROWS).totals().rows()).isEqualTo(SheetFile.MOST_ROWS);

        assertThatThrownBy(() -> walk(SheetFile.MOST_ROWS + 1))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("spreadsheet.tooMany");
    }

    private SheetWalk.Walked walk(int people) throws IOException {
        var file = home.resolve("все.csv");
        var heading = Stream.of("Список работников", "", "ФИО;Должность");
        var rows =
                IntStream.range(0, people)
                        .mapToObj(no -> "Иванов" + name(no) + " Пётр Ильич;учитель");
        Files.write(file, (Iterable<String>) Stream.concat(heading, rows)::iterator);
        var reader =
                new RowReader(
                        new Nomenclature(List.of(), List.of()),
                        new SheetUnits(List.of(), null),
                        DAY);
        return new SheetWalk(reader, KnownPeople.none(), "", DAY, _ -> {}, _ -> {}, _ -> {})
                .walk(file);
    }

    private static String name(int no) {
        var letters = new StringBuilder();
        for (int rest = no + 1; rest > 0; rest /= 32) letters.append((char) ('а' + rest % 32));
        return letters.toString();
    }
}
