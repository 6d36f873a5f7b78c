package opora.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What the binding found wrong, in words (ошибки формы). */
record FormErrors(List<Errors> found) {

    static FormErrors in(Map<String, ?> model) {
        return new FormErrors(
                model.values().stream()
                        .filter(Errors.class::isInstance)
                        .map(Errors.class::cast)
                        .toList());
    }

    @Nullable String of(String field, Ui ui) {
        return found.stream()
                .flatMap(errors -> errors.getFieldErrors(field).stream())
                .map(error -> words(error, ui))
                .findFirst()
                .orElse(null);
    }

    List<String> whole(Ui ui) {
        return found.stream()
                .flatMap(errors -> errors.getGlobalErrors().stream())
                .map(error -> words(error, ui))
                .toList();
    }

    private static String words(ObjectError error, Ui ui) {
        if (error instanceof FieldError field && field.isBindingFailure())
            return ui.text(WrongInput.code(field), WrongInput.shown(field.getRejectedValue()));
        var codes = error.getCodes() == null ? new String[0] : error.getCodes();
        var args = error.getArguments() == null ? new Object[0] : error.getArguments();
        return Arrays.stream(codes)
                .filter(Objects::nonNull)
                .flatMap(code -> Stream.of("violation." + code, code))
                .filter(ui::hasText)
                .findFirst()
                .map(code -> ui.text(code, args))
                .orElseGet(() -> spoken(error.getDefaultMessage(), ui));
    }

    private static String spoken(@Nullable String written, Ui ui) {
        return written == null ? ui.text("form.invalid") : written;
    }
}
