package opora.roadmap.internal.view.measure;

import java.time.Instant;
import java.util.UUID;

/** A line of the discussion (сообщение обсуждения). */
public record CommentLine(UUID id, UUID authorId, String author, String text, Instant at) {

    /** «МЛ» of «Лужина М. А.»: the given name first, as people speak. */
    public String initials() {
        var words = author.replace("\u00a0", " ").split(" ", -1);
        var first = words.length > 1 ? words[1] : words[0];
        var second = words.length > 1 ? words[0] : "";
        return head(first) + head(second);
    }

    private static String head(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }
}
