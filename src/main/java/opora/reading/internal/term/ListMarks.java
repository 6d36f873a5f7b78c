package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.reading.internal.term.Phrase.Asked;

/**
 * What stands before an item of a list in a cell and is no part of its date: «1. сентябрь», «-
 * сентябрь». A month in the nominative is not «1 сентября».
 */
final class ListMarks {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2})[\\s\\u00A0]*[.)][\\s\\u00A0]*(?=(\\p{L}+))");
    private static final Pattern BEFORE_DATE =
            Pattern.compile(
                    "(\\d{1,2})[.)][\\s\\u00A0]+(?=\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})(?!\\d))");
    private static final Pattern AFTER_ROMAN = Pattern.compile("[.)]?[\\s\\u00A0]*(?=(\\p{L}+))");
    private static final int MOST = 12;
    private static final Set<String> NOMINATIVE =
            Set.of(
                    "январь",
                    "февраль",
                    "март",
                    "апрель",
                    "май",
                    "июнь",
                    "июль",
                    "август",
                    "сентябрь",
                    "октябрь",
                    "ноябрь",
                    "декабрь");

    private final String text;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private boolean dashesOnOneLine;
    private boolean beforeDates;

    ListMarks(String text) {
        this.text = text;
    }

    /**
     * Where the item begins when its number stands here, else {@code at}. Only a count from 1 on is
     * a list: «25. декабрь» is a day.
     */
    int afterNumber(int at, boolean first) {
        Matcher date = BEFORE_DATE.matcher(text).region(at, text.length());
        Matcher found = NUMBERED.matcher(text).region(at, text.length());
        var dated = date.lookingAt();
        var month = found.lookingAt() && NOMINATIVE.contains(Words.fold(found.group(2)));
        if (!dated && !month) return at;
        var item = dated ? date : found;
        var number = Integer.parseInt(item.group(1));
        if (number != numbers.size() + 1 || first != numbers.isEmpty()) {
            if (month && number > 1 && number <= MOST) days.add(item.group(1));
            return at;
        }
        beforeDates |= dated;
        numbers.add(item.group(1));
        return item.end();
    }

    /** «I. сентябрь»: no day of a month is Roman. */
    boolean romanItem(int end) {
        Matcher found = AFTER_ROMAN.matcher(text).region(end, text.length());
        return found.lookingAt() && NOMINATIVE.contains(Words.fold(found.group(1)));
    }

    /** A dash that opens an item in a text whose first item opens with one too. */
    boolean dash(int at) {
        var first = 0;
        while (first < at && Folding.isSpace(text.charAt(first))) first++;
        if (first == at || !Folding.isDash(text.charAt(first))) return false;
        var before = at - 1;
        while (before > first && text.charAt(before) == ' ') before--;
        if (text.charAt(before) == '\n') return true;
        var alike = before < at - 1 && spaceAfter(first) == spaceAfter(at);
        dashesOnOneLine |= alike;
        return alike;
    }

    private boolean spaceAfter(int at) {
        return at + 1 < text.length() && Folding.isSpace(text.charAt(at + 1));
    }

    /** One number alone may be a day after all, and dashes on one line a range. */
    List<Asked> questions() {
        var asked = new ArrayList<Asked>();
        if (numbers.size() == 1 && !beforeDates)
            asked.add(new Asked(Question.LIST_NUMBER, List.of(numbers.getFirst())));
        if (!days.isEmpty()) asked.add(new Asked(Question.DAY_OR_ITEM, List.of(days.getFirst())));
        if (dashesOnOneLine) asked.add(new Asked(Question.DASHED_LIST, List.of()));
        return asked;
    }
}
