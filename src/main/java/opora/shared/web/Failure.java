package opora.shared.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A refusal as a page: what happened and the ways out (отказ).
 *
 * @param text what happened, in words, already with its arguments
 */
public record Failure(HttpStatus status, String title, String text, List<Way> ways) {

    /**
     * From the texts {@code failure.NAME.title}, {@code .text} and {@code .way}, {@code .wayText}.
     */
    static Failure named(Ui ui, HttpStatus status, String name, Object... args) {
        return of(ui, status, name, ui.text("failure." + name + ".text", args));
    }

    static Failure of(Ui ui, HttpStatus status, String name, String text) {
        var way = "failure." + name + ".way";
        var ways =
                ui.hasText(way)
                        ? List.of(
                                new Way(
                                        ui.text(way),
                                        ui.hasText(way + "Text") ? ui.text(way + "Text") : ""))
                        : List.<Way>of();
        return new Failure(status, ui.text("failure." + name + ".title"), text, ways);
    }
}
