package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Layout.Cell;
import opora.reading.Layout.Row;

/** A printed row seen through the columns of its table. */
public record Line(Row row, List<Piece> pieces, int columns) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A cell and the columns it stands in. */
    record Piece(Cell cell, int column, int columns) {

        String text() {
            return cell.text();
        }

        boolean isFilled() {
            return !cell.text().isBlank();
        }

        boolean covers(int at) {
            return column <= at && at < column + columns;
        }
    }

    String text(int column) {
        return pieces.stream()
                .filter(piece -> piece.column() == column)
                .map(Piece::text)
                .findFirst()
                .orElse("");
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var column = 0; column < columns; column++) texts.add(text(column));
        return texts;
    }

    /** What is printed in this very row, not what reaches into it from above. */
    List<Piece> own() {
        return pieces.stream()
                .filter(piece -> piece.isFilled() && !piece.cell().fromAbove())
                .toList();
    }

    boolean fromAbove(int column) {
        return pieces.stream().anyMatch(piece -> piece.covers(column) && piece.cell().fromAbove());
    }
}
