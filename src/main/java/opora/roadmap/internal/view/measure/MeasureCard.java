package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.reading.Place;
import opora.reading.TableColumns;
import opora.roadmap.internal.view.MeasureRow;
import org.jspecify.annotations.Nullable;

/**
 * The row itself with its place in the file (карточка мероприятия).
 *
 * @param cells printed cells in the document's own order; empty for a row made by hand
 * @param columns printed columns of the document's tables
 * @param orderItem nature of an item of the order; empty for a row of the plan
 * @param changedOn last change of the row and what it rests on
 */
public record MeasureCard(
        MeasureRow row,
        String scope,
        String roadmapTitle,
        String roadmapStatus,
        String section,
        List<String> cells,
        List<TableColumns> columns,
        @Nullable Place place,
        @Nullable UUID file,
        String fileName,
        boolean duty,
        String orderItem,
        String activity,
        List<String> outputs,
        String checkPoints,
        @Nullable LocalDate changedOn,
        String ground,
        long version) {

    /** A printed cell under the heading of its column. */
    public record Cell(String heading, String text) {}

    public UUID id() {
        return row.id();
    }

    /** Key of what stands above its title. */
    public String kicker() {
        return orderItem.isEmpty() ? "measure.kicker" : "order.kicker";
    }

    public String kickerNumber() {
        return row.shortNumber().replace("п.\u00a0", "");
    }

    public String roadmapHref() {
        return "/roadmaps/" + row.roadmap();
    }

    /** Cells under their printed headings, where the table of the row is known. */
    public List<Cell> printed() {
        var headings =
                columns.stream()
                        .filter(table ->
                                place != null
                                        && place.table() != null
                                        && table.table() == place.table())
                        .findFirst()
                        .map(TableColumns::columns)
                        .orElse(List.of());
        return java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(at ->
                        new Cell(
                                at < headings.size() ? headings.get(at).heading() : "",
                                cells.get(at)))
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }
}
