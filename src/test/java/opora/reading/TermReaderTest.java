package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import opora.shared.Period;
import opora.shared.Window;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {

    private static final Period FOUR_YEARS = Period.parse("2021-01-01/2024-12-31");
    private static final int SHOWN = 12;

    private final TermReader reader = new TermReader();

    /** One line of {@code reading/terms.tsv}: plan, term, schedule. */
    private record Rule(Period plan, String term, String schedule) {

        static Rule parse(String line) {
            var cells = line.split("\t", -1);
            return new Rule(Period.parse(cells[0]), cells[1], cells[2]);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_term_of_the_table_is_read_as_it_says() throws IOException {
        return rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.term() + " in " + rule.plan(),
                                () ->
                                        assertThat(shown(reader.read(rule.term(), rule.plan())))
                                                .isEqualTo(rule.schedule())));
    }

    @Test
    void dashes_spaces_case_and_look_alike_letters_change_nothing() throws IOException {
        for (var rule : rules()) {
            var expected = reader.read(rule.term(), rule.plan());
            for (var changed : changes(rule.term())) {
                assertThat(shown(reader.read(changed, rule.plan())))
                        .as("«%s» as «%s»", rule.term(), changed)
                        .isEqualTo(shown(expected));
            }
        }
    }

    /** Weekdays and leap days fall otherwise after three years, so they are left out. */
    @Test
    void shifting_all_years_by_three_shifts_the_windows_by_three() throws IOException {
        for (var rule : rules()) {
            var before = reader.read(rule.term(), rule.plan());
            if (dependsOnWeekday(rule.term(), before) || yearIsNotPlain(rule.term())) continue;
            var after = reader.read(shiftYears(rule.term()), shift(rule.plan()));
            assertThat(after.kind()).as(rule.term()).isEqualTo(before.kind());
            assertThat(after.doubtful()).as(rule.term()).isEqualTo(before.doubtful());
            assertThat(after.windows().stream().map(w -> w.to().getYear()).toList())
                    .as(rule.term())
                    .isEqualTo(before.windows().stream().map(w -> w.to().getYear() + 3).toList());
        }
    }

    @Test
    void a_doubtful_term_comes_with_ready_answers_of_which_the_first_is_the_reading_taken() {
        var schedule = reader.read("Ежегодно в апреле-мае (до 2024 года)", FOUR_YEARS);

        var doubt = schedule.doubts().getFirst();
        assertThat(ReadingText.russian().say(doubt.question()))
                .isEqualTo("«До 2024 года»: включая 2024?");
        assertThat(doubt.choices()).hasSize(2);
        assertThat(doubt.choices().getFirst().windows()).isEqualTo(schedule.windows()).hasSize(4);
        assertThat(doubt.choices().getLast().windows()).hasSize(3);
    }

    @Test
    void every_doubt_of_the_table_has_its_sentences_in_both_languages() throws IOException {
        for (var rule : rules()) {
            for (var doubt : reader.read(rule.term(), rule.plan()).doubts()) {
                for (var language : List.of("ru", "en")) {
                    var text = ReadingText.in(Locale.of(language));
                    assertThat(text.say(doubt.question()))
                            .doesNotContain("term.")
                            .doesNotContain("{");
                    assertThat(doubt.choices())
                            .allSatisfy(
                                    c -> assertThat(text.say(c.label())).doesNotContain("term."));
                }
            }
        }
    }

    @Test
    void a_corrected_slip_lowers_confidence_and_leaves_a_note() {
        var schedule = reader.read("сентябь 2022", FOUR_YEARS);

        assertThat(schedule.doubtful()).isFalse();
        assertThat(schedule.confidence()).isLessThan(1);
        assertThat(schedule.notes())
                .extracting(ReadingText.russian()::say)
                .containsExactly("Прочитано с исправлением: «сентябь» как «сентябрь».");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "абракадабра",
                "июь",
                "???",
                "42",
                "(((",
                "до до до",
                "с по",
                "октябрь 2025 ежегодно",
                "до янваья",
                "раз",
                "99.99.9999",
                "2022 2023 - - /"
            })
    void nonsense_is_never_read_as_a_certain_date(String nonsense) {
        var schedule = reader.read(nonsense, FOUR_YEARS);

        assertThat(schedule.doubtful() || schedule.windows().isEmpty()).isTrue();
    }

    private static List<Rule> rules() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        TermReaderTest.class.getResourceAsStream("/reading/terms.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(Rule::parse)
                    .toList();
        }
    }

    private static String shown(Schedule schedule) {
        var windows = schedule.windows().stream().map(TermReaderTest::shown).toList();
        var line = new ArrayList<String>();
        line.add(schedule.kind().name());
        if (windows.size() <= SHOWN) line.addAll(windows);
        else line.addAll(List.of(windows.getFirst(), "×" + windows.size(), windows.getLast()));
        if (schedule.doubtful()) line.add("?");
        return String.join(" ", line);
    }

    private static String shown(Window window) {
        var days =
                window.from().equals(window.to())
                        ? window.from().toString()
                        : window.from() + ".." + window.to();
        var most = window.maxTimes();
        if (window.minTimes() == 1 && most != null && most == 1) return days;
        return days + "[" + window.minTimes() + "," + (most == null ? "" : most) + "]";
    }

    private static List<String> changes(String term) {
        return List.of(
                term.replace('-', '–').replace('—', '-'),
                term.replace('–', '—'),
                term.replace(' ', '\u00A0'),
                term.replace(" ", "  "),
                term.replace(' ', '\n'),
                "  " + term + " ",
                term.replace('о', 'o').replace('е', 'e').replace('а', 'a').replace('р', 'p'),
                term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1));
    }

    private static boolean dependsOnWeekday(String term, Schedule schedule) {
        return term.contains("недел")
                || schedule.windows().size() > 50
                || schedule.windows().stream()
                        .anyMatch(w -> w.from().equals(w.to()) && w.from().getDayOfMonth() < 29);
    }

    /** «01.09.22», «сентябрь 22 г.», «2О21»: read well, but not shifted by this test. */
    private static boolean yearIsNotPlain(String term) {
        return term.matches(".*(\\.\\d\\d|2О\\d\\d|[ .-]2\\d( ?г.*| уч.*|))");
    }

    private static Period shift(Period plan) {
        return new Period(plan.startsOn().plusYears(3), plan.endsOn().plusYears(3));
    }

    private static String shiftYears(String term) {
        var shifted = new StringBuilder();
        for (var i = 0; i < term.length(); i++) {
            if (i + 4 <= term.length() && term.substring(i, i + 4).matches("20\\d\\d")) {
                shifted.append(Integer.parseInt(term.substring(i, i + 4)) + 3);
                i += 3;
            } else {
                shifted.append(term.charAt(i));
            }
        }
        return shifted.toString();
    }
}
