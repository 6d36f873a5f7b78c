package opora.staff.internal.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, and in which cell (причина).
 *
 * @param code key of a text «sheet.reason.CODE»
 * @param argument said in the text
 */
public record Reason(String code, @Nullable SheetField field, String argument) {

    static Reason of(String code, SheetField field) {
        return new Reason(code, field, "");
    }

    static Reason of(String code, SheetField field, String argument) {
        return new Reason(code, field, argument.replaceAll("[\\x1e\\x1f]", " "));
    }

    static String written(List<Reason> reasons) {
        return reasons.stream()
                .map(one ->
                        one.code()
                                + "\u001f"
                                + (one.field() == null ? "" : one.field())
                                + "\u001f"
                                + one.argument())
                .collect(Collectors.joining("\u001e"));
    }

    static List<Reason> read(String written) {
        if (written.isEmpty()) return List.of();
        return Arrays.stream(written.split("\u001e"))
                .map(one -> one.split("\u001f", -1))
                .map(one ->
                        new Reason(
                                one[0],
                                one[1].isEmpty() ? null : SheetField.valueOf(one[1]),
                                one[2]))
                .toList();
    }
}
