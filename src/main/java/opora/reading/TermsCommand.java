package opora.reading;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import opora.reading.internal.json.ScheduleJson;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code terms --from DATE --to DATE}: a term a line in, a line of JSON for each out, in order. */
final class TermsCommand {

    private static final JsonMapper JSON = new JsonMapper();

    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        var plan = plan(args);
        if (plan == null) {
            err.println(
                    "terms needs --from and --to, two dates as 2021-01-01, in this order of time");
            return 2;
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            answer(lines, plan, out);
        } catch (IOException unreadable) {
            err.println("The input cannot be read: " + unreadable.getMessage());
            return 1;
        }
        return 0;
    }

    /**
     * An answer goes out as soon as no further line waits, so that a person or a pipe may take
     * turns.
     */
    private static void answer(BufferedReader lines, Period plan, PrintStream out)
            throws IOException {
        var reader = new TermReader();
        var answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (var term = lines.readLine(); term != null; term = lines.readLine()) {
            write(answers, term, reader.read(term, plan));
            if (!lines.ready()) answers.flush();
        }
        answers.flush();
    }

    private static void write(Writer answers, String term, Schedule schedule) throws IOException {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("term", term);
            json.writeName("schedule");
            ScheduleJson.write(json, schedule);
            json.writeEndObject();
        }
        answers.append(line.getBuffer()).append('\n');
    }

    private static @Nullable Period plan(List<String> args) {
        var from = args.indexOf("--from") + 1;
        var to = args.indexOf("--to") + 1;
        if (from == 0 || to == 0 || from >= args.size() || to >= args.size()) return null;
        try {
            return new Period(LocalDate.parse(args.get(from)), LocalDate.parse(args.get(to)));
        } catch (DateTimeException | IllegalArgumentException notDates) {
            return null;
        }
    }

    private TermsCommand() {}
}
