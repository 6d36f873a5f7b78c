package opora.shared.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a copy was not made or not restored; the sentence stands in {@code backup_*.properties}. */
public final class BackupFailure extends RuntimeException {

    private final String code;
    private final List<String> args;

    BackupFailure(String code, Object... args) {
        this(null, code, args);
    }

    BackupFailure(@Nullable Throwable cause, String code, Object... args) {
        super(code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args).stream().map(Object::toString).toList();
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
