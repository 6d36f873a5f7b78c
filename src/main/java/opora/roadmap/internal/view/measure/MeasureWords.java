package opora.roadmap.internal.view.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opora.roadmap.internal.view.RowWords;
import opora.shared.web.Ui;

/** A measure's page in words: its printed row as one quotation, its place in the file. */
public record MeasureWords(Ui ui, MeasurePage page) {

    /** A piece of the quotation; the printed term is marked. */
    public record Piece(String text, boolean marked) {}

    public String title() {
        var row = page.card().row();
        return row.shortNumber().isEmpty() ? row.title() : row.shortNumber() + ". " + row.title();
    }

    public List<Piece> quote() {
        var row = page.card().row();
        var pieces = new ArrayList<Piece>();
        if (!row.number().isBlank()) pieces.add(new Piece(row.shortNumber() + ".", false));
        pieces.add(new Piece(sentence(row.title()), false));
        if (!row.printedTerm().isBlank())
            pieces.add(new Piece(sentence(row.printedTerm()).strip(), true));
        if (!row.printedExecutors().isBlank())
            pieces.add(new Piece(" " + sentence(row.printedExecutors()), false));
        if (!row.printedResult().isBlank())
            pieces.add(new Piece(" " + sentence(row.printedResult()), false));
        return pieces;
    }

    private static String sentence(String cell) {
        var text = cell.strip().replaceAll("\\s*\\n\\s*", " ");
        return text.isEmpty() || ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text + " "
                : text + ". ";
    }

    /** «Файл «карта.docx», стр. 2, таблица 1, строка 5». */
    public String place() {
        var card = page.card();
        var place = card.place();
        var said = new ArrayList<String>();
        if (!card.fileName().isEmpty()) said.add(ui.text("place.file", card.fileName()));
        if (place != null && place.page() != null) said.add(ui.text("place.page", place.page()));
        if (place != null && place.table() != null)
            said.add(ui.text("place.table", place.table() + 1));
        if (place != null) said.add(ui.text("place.row", place.printedRow() + 1));
        return said.isEmpty() ? ui.text("place.byHand") : String.join(", ", said);
    }

    /** «Утверждение муниципального координатора»: what is done by naming somebody. */
    public boolean appoints() {
        var title = page.card().row().title().toLowerCase(java.util.Locale.ROOT);
        return title.matches(
                "(?s).*(?:назнач|закреплени\\S* за |утвержд|определ).*(?:координатор|куратор|ответственн|должностн|наставник).*|(?s).*назначени[еяю].*");
    }

    public String understood() {
        return ui.text("measure.understood", new RowWords(ui).understood(page.line()));
    }

    public String outputs() {
        return page.card().outputs().stream()
                .map(one -> ui.text("output." + one))
                .collect(Collectors.joining(", "));
    }
}
