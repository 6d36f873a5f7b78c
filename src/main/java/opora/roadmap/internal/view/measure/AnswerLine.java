package opora.roadmap.internal.view.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody reported, with its evidence (отметка об исполнении). */
public record AnswerLine(
        UUID id,
        UUID occurrence,
        String from,
        String author,
        @Nullable UUID authorId,
        String onBehalf,
        LocalDate doneOn,
        int times,
        String text,
        String status,
        String remark,
        Instant createdAt,
        List<EvidenceLine> evidence) {

    AnswerLine with(List<EvidenceLine> proofs) {
        return new AnswerLine(
                id,
                occurrence,
                from,
                author,
                authorId,
                onBehalf,
                doneOn,
                times,
                text,
                status,
                remark,
                createdAt,
                proofs);
    }

    public boolean waits() {
        return status.equals("REPORTED");
    }

    /** A file, a link, a note, or a thing of the system. */
    public record EvidenceLine(
            UUID answer, String kind, String title, String url, @Nullable UUID file) {

        public String href() {
            return file == null ? url : "/files/" + file;
        }

        public String icon() {
            return switch (kind) {
                case "FILE" ->
                        title.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")
                                ? "file-type-pdf"
                                : "file-text";
                case "LINK" -> "link";
                case "OBJECT" -> "circle-check";
                default -> "note";
            };
        }
    }
}
