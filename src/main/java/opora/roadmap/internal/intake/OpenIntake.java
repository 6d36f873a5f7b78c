package opora.roadmap.internal.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import opora.document.FileId;
import opora.document.StoredFile;

/** A line of «начатые загрузки»: the file and when it came. */
public record OpenIntake(String id, String fileName, Instant createdAt) {

    static List<OpenIntake> of(List<Intake> intakes, List<StoredFile> files) {
        var names = new HashMap<FileId, String>();
        for (var file : files) names.put(file.id(), file.name());
        return intakes.stream()
                .map(one ->
                        new OpenIntake(
                                one.id().toString(),
                                names.getOrDefault(one.file(), ""),
                                one.createdAt()))
                .toList();
    }
}
