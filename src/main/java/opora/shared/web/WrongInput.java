package opora.shared.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.shared.web.RefusedForm.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * What could not be read of a request, in words at its field (непонятые поля): a day of letters, a
 * number that is none, a field left out.
 */
final class WrongInput {

    /** Empty: not a matter of fields. */
    static List<Problem> of(Exception thrown) {
        return switch (thrown) {
            case MissingServletRequestParameterException one ->
                    List.of(new Problem(one.getParameterName(), "form.missing", List.of()));
            case MissingServletRequestPartException one ->
                    List.of(new Problem(one.getRequestPartName(), "form.missing", List.of()));
            case MethodArgumentTypeMismatchException one ->
                    names(one) ? List.of() : List.of(wrong(one));
            case BindException several -> fields(several);
            default -> List.of();
        };
    }

    /** A malformed id names nothing: that is «not there», not a slip of the pen. */
    static boolean namesNothing(Exception thrown) {
        return switch (thrown) {
            case MethodArgumentTypeMismatchException one -> names(one);
            case BindException several ->
                    several.getFieldErrors().stream().anyMatch(one -> type(one).equals("UUID"));
            default -> false;
        };
    }

    private static boolean names(MethodArgumentTypeMismatchException one) {
        return one.getParameter().hasParameterAnnotation(PathVariable.class)
                || type(one).equals(UUID.class)
                || one.getParameter().nested().getNestedParameterType().equals(UUID.class);
    }

    private static Class<?> type(MethodArgumentTypeMismatchException one) {
        return Objects.requireNonNullElse(one.getRequiredType(), Object.class);
    }

    private static Problem wrong(MethodArgumentTypeMismatchException one) {
        return new Problem(one.getName(), code(type(one)), List.of(shown(one.getValue())));
    }

    private static List<Problem> fields(BindException several) {
        var problems = new ArrayList<Problem>();
        for (var one : several.getFieldErrors())
            problems.add(
                    new Problem(
                            one.getField(),
                            code(type(one)),
                            List.of(shown(one.getRejectedValue()))));
        return problems;
    }

    /** Of «typeMismatch.java.time.LocalDate» the last word. */
    private static String type(FieldError error) {
        var codes = error.getCodes();
        if (codes == null) return "";
        for (var code : codes) {
            if (code.startsWith("typeMismatch.java."))
                return code.substring(code.lastIndexOf('.') + 1);
            if (code.startsWith("typeMismatch.opora.")) return "Enum";
        }
        return "";
    }

    static String code(FieldError error) {
        return code(type(error));
    }

    private static String code(Class<?> type) {
        return code(type.isEnum() ? "Enum" : type.getSimpleName());
    }

    private static String code(String type) {
        if (type.equals(LocalDate.class.getSimpleName())) return "form.wrong.day";
        if (type.equals(LocalTime.class.getSimpleName())) return "form.wrong.time";
        if (type.equals(YearMonth.class.getSimpleName())) return "form.wrong.month";
        return switch (type) {
            case "Integer", "int", "Long", "long", "BigDecimal" -> "form.wrong.number";
            case "Enum" -> "form.wrong.choice";
            default -> "form.invalid";
        };
    }

    static String shown(@Nullable Object value) {
        var text = value instanceof Object[] several ? String.join(", ", strings(several)) : value;
        var said = text == null ? "" : text.toString();
        return said.length() > 60 ? said.substring(0, 60) + "…" : said;
    }

    private static List<String> strings(Object[] several) {
        return java.util.Arrays.stream(several).map(String::valueOf).toList();
    }

    private WrongInput() {}
}
