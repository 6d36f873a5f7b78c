package opora.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * {@code UploadBench ADDRESS [TIMES]}: a plan of 60 rows from the press of the button to the page
 * that shows what was understood. Prints name, figure, goal and unit, apart by tabs.
 */
final class UploadBench {

    private static final int ROWS = 60;
    private static final int WARM = 8;
    private static final String BOUNDARY = "----a-plan-of-sixty-rows";
    private static final List<String> TERMS =
            List.of(
                    "ежеквартально",
                    "до 1 декабря 2026 года",
                    "ежегодно, сентябрь",
                    "в течение года",
                    "февраль – март 2027 г.",
                    "по отдельному графику");

    static void main(String[] args) throws IOException, InterruptedException {
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        try (var methodist = Visitor.of(args[0], "luzhina@zarechny.example")) {
            var file = plan();
            for (var i = 0; i < WARM; i++) taken(methodist, file);
            var taken = new double[times];
            for (var i = 0; i < times; i++) taken[i] = taken(methodist, file);
            Arrays.sort(taken);
            System.out.printf(
                    Locale.ROOT,
                    "docx of 60 rows, upload to preview (p95 %.0f)\t%.0f\t500\tms%n",
                    taken[times * 95 / 100],
                    taken[times / 2]);
        }
    }

    private static double taken(Visitor methodist, byte[] file)
            throws IOException, InterruptedException {
        var token = methodist.token("/roadmaps/import");
        var began = System.nanoTime();
        var answer =
                methodist.send(
                        methodist
                                .to("/roadmaps/import")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(form(token, file)))
                                .build());
        var path = answer.uri().getPath();
        var page = new String(answer.body(), StandardCharsets.UTF_8);
        while (page.contains("class=\"imp-wait\"")) {
            Thread.sleep(5);
            page = new String(methodist.get(path), StandardCharsets.UTF_8);
        }
        var millis = (System.nanoTime() - began) / 1e6;
        if (!page.contains("class=\"imp\"")) throw new IllegalStateException("No preview: " + path);
        methodist.send(
                methodist
                        .to(path + "/drop")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token))
                        .build());
        return millis;
    }

    private static byte[] form(String token, byte[] file) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(
                """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="plan.docx"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(BOUNDARY, token)
                        .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] plan() throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line :
                    List.of(
                            "ПРИКАЗ от 14 августа 2026 года № 317-од",
                            "План мероприятий («дорожная карта») развития методической службы на 2026-2028 годы"))
                document.createParagraph().createRun().setText(line);
            var table = document.createTable(ROWS + 1, 5);
            fill(table.getRow(0), "№", "Мероприятие", "Срок", "Исполнители", "Результат");
            for (var row = 1; row <= ROWS; row++)
                fill(
                        table.getRow(row),
                        row + ".",
                        "Семинар № " + row + " о методической работе в организациях округа",
                        TERMS.get(row % TERMS.size()),
                        row % 3 == 0
                                ? "Методический центр"
                                : "Методический центр, руководители школ",
                        "Справка");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(org.apache.poi.xwpf.usermodel.XWPFTableRow row, String... cells) {
        for (var at = 0; at < cells.length; at++) row.getCell(at).setText(cells[at]);
    }

    private UploadBench() {}
}
