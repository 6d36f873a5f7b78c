package opora.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code SheetBench HOME ADDRESS [ROWS]}: so many invented people in one file, checked row by row,
 * entered, then found and undone, as a personnel officer does it with the demo's password. Prints
 * name, figure, goal and unit, apart by tabs.
 */
final class SheetBench {

    private static final String BOUNDARY = "----a-spreadsheet-of-people";
    private static final String HEADING =
            "Фамилия;Имя;Отчество;Дата рождения;СНИЛС;Организация;Должность;Предмет;Работает с;Образование;Категория;Дата категории\n";
    private static final List<String> SYLLABLES =
            List.of(
                    "ба", "ве", "го", "ду", "жи", "за", "ки", "лю", "ма", "не", "по", "ру", "се",
                    "та", "фе", "хо", "чу", "ши", "ща", "эр");
    private static final Pattern WAITING = Pattern.compile("id=\"sheet-work\"");
    private static final Pattern COUNT = Pattern.compile("<li><b>(\\d+)</b>");

    private final Visitor officer;

    private SheetBench(Visitor officer) {
        this.officer = officer;
    }

    static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int rows = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
        try (var officer = Visitor.of(args[1], "klimova@zarechny.example")) {
            var bench = new SheetBench(officer);
            var file = people(rows, schools(Path.of(args[0])));
            var token = officer.token("/people/sheets");
            var began = System.nanoTime();
            var path = bench.upload(token, file);
            var page = bench.finished(path);
            say("a file of " + rows + " people, checked", began, rows / 10_000.0);
            expect(page, rows);
            began = System.nanoTime();
            bench.post(path + "/run", token);
            page = bench.finished(path);
            say("the same, entered", began, Double.NaN);
            expect(page, rows);
            began = System.nanoTime();
            officer.get("/people");
            say("the list right after", began, Double.NaN);
            began = System.nanoTime();
            bench.post(path + "/undoing", token);
            bench.finished(path);
            say("the whole file undone", began, Double.NaN);
        }
    }

    private static void say(String what, long began, double goal) {
        System.out.printf(
                Locale.ROOT,
                "%s\t%.1f\t%s\ts%n",
                what,
                (System.nanoTime() - began) / 1e9,
                Double.isNaN(goal) ? "-" : String.format(Locale.ROOT, "%.0f", goal));
    }

    private static void expect(String page, int rows) {
        var counts = COUNT.matcher(page);
        if (!counts.find() || Integer.parseInt(counts.group(1)) != rows)
            throw new IllegalStateException("Not all rows are good");
    }

    private String upload(String token, byte[] file) throws IOException, InterruptedException {
        var body = new java.io.ByteArrayOutputStream();
        body.write(
                """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="people.csv"\r
                Content-Type: text/csv\r
                \r
                """
                        .formatted(BOUNDARY, token)
                        .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return officer.send(
                        officer.to("/people/sheets")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                .build())
                .uri()
                .getPath();
    }

    private void post(String path, String token) throws IOException, InterruptedException {
        officer.send(
                officer.to(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token))
                        .build());
    }

    private String finished(String path) throws IOException, InterruptedException {
        while (true) {
            var page = new String(officer.get(path), StandardCharsets.UTF_8);
            if (!WAITING.matcher(page).find()) return page;
            Thread.sleep(200);
        }
    }

    private static List<String> schools(Path home) throws IOException, SQLException {
        var schools = new ArrayList<String>();
        try (var database = MeasureSeed.owner(home);
                var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select u.name from territory.unit u join territory.unit m on m.kind = 'MUNICIPALITY'"
                                        + " and starts_with(u.scope, m.scope) and m.name like 'Заречн%'"
                                        + " where u.kind = 'ORGANISATION' and exists (select from territory.unit_state s where s.unit_id = u.id"
                                        + " and coalesce(s.ends_on, current_date) >= current_date) order by u.name limit 15")) {
            while (rows.next()) schools.add(rows.getString(1));
        }
        return schools;
    }

    private static byte[] people(int rows, List<String> schools) {
        var text = new StringBuilder(HEADING);
        for (int no = 0; no < rows; no++)
            text.append(
                    "%s;Анна;Ивановна;%02d.%02d.%d;%s;%s;учитель;математика;01.09.%d;высшее;первая;15.03.2024%n"
                            .formatted(
                                    surname(no),
                                    1 + no % 28,
                                    1 + no % 12,
                                    1962 + no % 26,
                                    snils(no),
                                    schools.get(no % schools.size()),
                                    2012 + no % 12));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String surname(int no) {
        var said = new StringBuilder();
        for (int rest = no, i = 0; i < 4; i++, rest /= SYLLABLES.size())
            said.append(SYLLABLES.get(rest % SYLLABLES.size()));
        said.setCharAt(0, Character.toUpperCase(said.charAt(0)));
        return said + "ева";
    }

    /** Nine digits and their control sum. */
    private static String snils(int no) {
        var digits = "%09d".formatted(201_000_000 + no);
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * (9 - at);
        int control = sum % 101 % 100;
        return digits + "%02d".formatted(control);
    }
}
