package opora.reading.internal.doc;

import java.util.HashMap;
import java.util.Map;
import opora.reading.internal.file.Numerals;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the lists of an old Word file: their numbers stand nowhere in its text. */
final class DocLists {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private final Map<Integer, int[]> counters = new HashMap<>();

    String label(Paragraph paragraph) {
        if (!paragraph.isInList()) return "";
        try {
            return label(paragraph.getList(), paragraph.getIlvl());
        } catch (RuntimeException listWithoutDefinition) {
            return "";
        }
    }

    private String label(HWPFList list, int level) {
        if (level < 0 || level >= LEVELS) return "";
        var counter = counters.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
        if (counter[level] == 0) counter[level] = Math.max(1, list.getStartAt((char) level));
        else counter[level]++;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) counter[deeper] = 0;
        var format = list.getNumberFormat((char) level);
        if (format == BULLET) return "- ";
        var printed = new StringBuilder();
        var template = list.getNumberText((char) level);
        if (template == null || format == NONE && template.isBlank()) return "";
        for (var sign : template.toCharArray()) {
            if (sign >= LEVELS) printed.append(sign);
            else printed.append(Numerals.print(Math.max(1, counter[sign]), format(list, sign)));
        }
        return printed.isEmpty() ? "" : printed + " ";
    }

    private static String format(HWPFList list, char level) {
        return switch (list.getNumberFormat(level)) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            default -> "decimal";
        };
    }
}
