package opora.reading.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.TableColumns.ColumnRole;
import opora.reading.internal.party.Letters;
import org.jspecify.annotations.Nullable;

/** What a column holds, told by its heading. */
final class Headings {

    private static final Pattern NUMBER =
            Pattern.compile("(№|номер|n|#)?[\\s№]*(п\\s*[/\\\\.-]?\\s*п|пп)?[.\\s]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s*(?:г\\.?|год)?");

    /** The word that stands first in a heading decides: «Срок проведения мероприятия». */
    private static final List<Word> STRONG =
            List.of(
                    new Word(ColumnRole.TERM, "срок"),
                    new Word(ColumnRole.TERM, "период"),
                    new Word(ColumnRole.TERM, "дат"),
                    new Word(ColumnRole.TERM, "время"),
                    new Word(ColumnRole.TERM, "месяц"),
                    new Word(ColumnRole.TERM, "когда"),
                    new Word(ColumnRole.TERM, "график"),
                    new Word(ColumnRole.TERM, "начал"),
                    new Word(ColumnRole.TERM, "окончан"),
                    new Word(ColumnRole.TERM, "завершен"),
                    new Word(ColumnRole.EXECUTORS, "ответствен"),
                    new Word(ColumnRole.EXECUTORS, "исполнител"),
                    new Word(ColumnRole.EXECUTORS, "соисполнител"),
                    new Word(ColumnRole.EXECUTORS, "организатор"),
                    new Word(ColumnRole.EXECUTORS, "кто "),
                    new Word(ColumnRole.EXECUTORS, "координатор"),
                    new Word(ColumnRole.RESULT, "результат"),
                    new Word(ColumnRole.RESULT, "показател"),
                    new Word(ColumnRole.RESULT, "индикатор"),
                    new Word(ColumnRole.RESULT, "эффект"),
                    new Word(ColumnRole.RESULT, "итог"),
                    new Word(ColumnRole.RESULT, "выход"),
                    new Word(ColumnRole.RESULT, "продукт"),
                    new Word(ColumnRole.RESULT, "отчетн"),
                    new Word(ColumnRole.RESULT, "отчётн"),
                    new Word(ColumnRole.RESULT, "подтвержда"),
                    new Word(ColumnRole.RESULT, "вид документа"),
                    new Word(ColumnRole.RESULT, "форма документ"),
                    new Word(ColumnRole.RESULT, "форма отчет"),
                    new Word(ColumnRole.RESULT, "форма отчёт"),
                    new Word(ColumnRole.RESULT, "что получ"),
                    new Word(ColumnRole.NOTE, "примечан"),
                    new Word(ColumnRole.NOTE, "отметка"),
                    new Word(ColumnRole.NOTE, "финансир"),
                    new Word(ColumnRole.NOTE, "источник"),
                    new Word(ColumnRole.NOTE, "место"),
                    new Word(ColumnRole.NOTE, "категори"),
                    new Word(ColumnRole.NOTE, "аудитори"),
                    new Word(ColumnRole.NOTE, "участник"),
                    new Word(ColumnRole.TITLE, "мероприяти"),
                    new Word(ColumnRole.TITLE, "действи"),
                    new Word(ColumnRole.TITLE, "деятельност"),
                    new Word(ColumnRole.TITLE, "виды работ"),
                    new Word(ColumnRole.TITLE, "что дела"),
                    new Word(ColumnRole.TITLE, "меры"));

    private static final List<Word> WEAK =
            List.of(
                    new Word(ColumnRole.TITLE, "наименован"),
                    new Word(ColumnRole.TITLE, "содержан"),
                    new Word(ColumnRole.TITLE, "название"),
                    new Word(ColumnRole.TITLE, "направлени"),
                    new Word(ColumnRole.TITLE, "задач"),
                    new Word(ColumnRole.TITLE, "форм"),
                    new Word(ColumnRole.TITLE, "тема"));

    private static final int LONG_STEM = 8;

    private record Word(ColumnRole role, String stem) {}

    static @Nullable ColumnRole role(String heading) {
        var text = Letters.russian(heading).toLowerCase(Locale.ROOT).replace('\n', ' ').strip();
        if (text.isEmpty()) return null;
        if (NUMBER.matcher(text).matches() || text.startsWith("№") && text.length() < 12) {
            return ColumnRole.NUMBER;
        }
        var first = first(text, STRONG);
        if (first == ColumnRole.TERM) return bound(text);
        if (first == null) first = first(text, WEAK);
        return first == null ? misprinted(text) : first;
    }

    /** «Меропрятия», «Отвественный»: a long word with one slip, or cut in two by a narrow cell. */
    private static @Nullable ColumnRole misprinted(String text) {
        var glued = text.replace(" ", "");
        for (var word : STRONG)
            if (word.stem().length() >= LONG_STEM && glued.startsWith(word.stem()))
                return word.role();
        for (var printed : text.split("[^\\p{L}]+")) {
            for (var word : STRONG) {
                if (word.stem().length() >= LONG_STEM && OneSlip.startsWith(printed, word.stem()))
                    return word.role();
            }
        }
        return null;
    }

    /** Words of a heading are few; a sentence is the text of a row. */
    static boolean isShort(String text) {
        return text.length() <= 130;
    }

    /** The last line of a heading is a year: «Период, год ⏎ 2020». */
    static boolean isYearColumn(String heading) {
        var line = heading.substring(heading.lastIndexOf('\n') + 1);
        return YEAR.matcher(line.toLowerCase(Locale.ROOT).strip()).matches();
    }

    /** «Начало», «окончание»: one end of a term. */
    static boolean isBound(String heading) {
        var role = role(heading);
        return role == ColumnRole.TERM_FROM || role == ColumnRole.TERM_TO;
    }

    static boolean namesIndicators(String heading) {
        var text = heading.toLowerCase(Locale.ROOT);
        return text.contains("показател") || text.contains("индикатор");
    }

    static boolean namesGroup(String heading) {
        var text = heading.toLowerCase(Locale.ROOT);
        return text.contains("направлени")
                || text.contains("раздел")
                || text.contains("блок")
                || text.contains("задач");
    }

    /** Only a first guess at a heading: the strong words, not «содержание» alone. */
    static boolean isStrongTitle(String heading) {
        var text = Letters.russian(heading).toLowerCase(Locale.ROOT);
        var strong = first(text, STRONG);
        return (strong == null ? misprinted(text) : strong) == ColumnRole.TITLE;
    }

    private static ColumnRole bound(String text) {
        var begins = text.contains("начал");
        var ends = text.contains("оконч") || text.contains("заверш");
        if (begins == ends) return ColumnRole.TERM;
        return begins ? ColumnRole.TERM_FROM : ColumnRole.TERM_TO;
    }

    private static @Nullable ColumnRole first(String text, List<Word> words) {
        @Nullable ColumnRole role = null;
        var at = Integer.MAX_VALUE;
        for (var word : words) {
            var position = wordStart(text, word.stem());
            if (position >= 0 && position < at) {
                at = position;
                role = word.role();
            }
        }
        return role;
    }

    private static int wordStart(String text, String stem) {
        for (var at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) return at;
        }
        return -1;
    }

    private Headings() {}
}
