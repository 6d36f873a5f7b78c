package opora.reading;

import java.util.List;
import opora.reading.internal.result.ActivityReader;
import opora.reading.internal.result.OutputReader;

/** Says what an expected result promises and what sort of work a title names. */
public final class ResultReader {

    /**
     * In the order of the cell; {@link Output#OTHER} alone where only an effect is named, empty for
     * no text.
     */
    public List<Output> outputs(String result) {
        return OutputReader.outputs(result);
    }

    /** One label from the head of the title. */
    public Activity activity(String title) {
        return ActivityReader.activity(title);
    }
}
