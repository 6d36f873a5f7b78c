package opora.reading.internal.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.Xml;

/** Prints the numbers of a sheet as people see them: a day as a day, a share as a per cent. */
final class CellFormats {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final double LAST_DAY = 200_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static CellFormats of(Archive archive) throws IOException, XMLStreamException {
        var formats = new CellFormats();
        try (var part = archive.open("xl/styles.xml")) {
            if (part == null) return formats;
            var xml = Xml.open(part);
            var inCells = false;
            while (xml.hasNext()) {
                var event = Xml.next(xml);
                if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs"))
                    inCells = false;
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                            formats.codes.put(
                                    Xml.number(xml, "numFmtId", 0),
                                    String.valueOf(Xml.attribute(xml, "formatCode")));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) formats.styles.add(Xml.number(xml, "numFmtId", 0));
                    }
                    default -> {}
                }
            }
        }
        return formats;
    }

    static CellFormats none() {
        return new CellFormats();
    }

    /** A day as Excel counts them. */
    static String day(double number) {
        return DAY.format(EPOCH.plusDays((long) number));
    }

    String print(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException text) {
            return value;
        }
        var format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        if (isDay(format) && number > 0 && number < LAST_DAY) return day(number);
        if (Double.isNaN(number) || Double.isInfinite(number) || Math.abs(number) > 1e15)
            return value;
        if (format == 9 || format == 10) return plain(number * 100) + "%";
        return plain(number);
    }

    private boolean isDay(int format) {
        if (format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36)
            return true;
        var code =
                codes.getOrDefault(format, "")
                        .replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "")
                        .toLowerCase(java.util.Locale.ROOT);
        return code.contains("y") || code.contains("г") || code.contains("d") && code.contains("m");
    }

    /** Without the tail that binary fractions leave: 4.1, not 4.0999999999999996. */
    static String plain(double number) {
        var rounded =
                BigDecimal.valueOf(number)
                        .setScale(10, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
