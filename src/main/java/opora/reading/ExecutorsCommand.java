package opora.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.reading.internal.party.PartyDoubt;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code executors}: a cell a line in, a line of JSON for each out, in order. */
final class ExecutorsCommand {

    private static final JsonMapper JSON = new JsonMapper();

    static int run(InputStream in, PrintStream out, PrintStream err) {
        var reader = new ExecutorReader();
        var answers = new PrintWriter(out, false, StandardCharsets.UTF_8);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String cell = lines.readLine(); cell != null; cell = lines.readLine())
                answers.println(JSON.writeValueAsString(answer(cell, reader.read(cell))));
        } catch (IOException unreadable) {
            err.println("The input cannot be read: " + unreadable.getMessage());
            return 1;
        }
        answers.flush();
        return 0;
    }

    private static ObjectNode answer(String cell, List<Party> parties) {
        var answer = JSON.createObjectNode().put("cell", cell);
        var printed = answer.putArray("parties");
        for (var party : parties) {
            ObjectNode one = JSON.valueToTree(party);
            if (PartyDoubt.of(party) != null) one.put("doubtful", true);
            printed.add(one);
        }
        return answer;
    }

    private ExecutorsCommand() {}
}
