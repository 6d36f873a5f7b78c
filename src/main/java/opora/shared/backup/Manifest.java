package opora.shared.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a copy holds, to be compared with (опись резервной копии).
 *
 * @param format the layout of the copy; another one is refused
 * @param migrations the versions of the schema, in order of number
 * @param tables in an order in which they can be filled: what is pointed to comes first
 * @param sequences the last number given out, by name of the sequence
 */
record Manifest(
        int format,
        Instant madeAt,
        String server,
        List<String> migrations,
        List<TableCopy> tables,
        Map<String, Long> sequences,
        List<FileCopy> files) {

    static final int FORMAT = 1;

    private static final String NAME = "backup.json";

    /**
     * @param sha256 of the rows as COPY writes them, unpacked
     */
    record TableCopy(TableName name, List<String> columns, long rows, String sha256) {}

    /** The name of a kept file is the digest of its bytes. */
    record FileCopy(String path, long size) {}

    long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }

    void write(Path directory) throws IOException {
        Files.write(directory.resolve(NAME), mapper().writeValueAsBytes(this));
    }

    static Manifest read(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        if (!Files.isRegularFile(file))
            throw new BackupFailure("backup.notBackup", directory, NAME);
        try {
            var read = mapper().readValue(Files.readAllBytes(file), Manifest.class);
            if (read.format != FORMAT)
                throw new BackupFailure("backup.format", read.format, FORMAT);
            return read;
        } catch (JacksonException e) {
            throw new BackupFailure(e, "backup.spoilt", file);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
