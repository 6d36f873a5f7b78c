package opora.document.internal.circulation;

import org.jspecify.annotations.Nullable;

/** Somebody who is to become acquainted, and how he stands (строка листа ознакомления). */
public record PersonLine(Addressed who, @Nullable Acknowledgement said, AcquaintState state) {

    public String id() {
        return who.person().toString();
    }

    public String name() {
        return who.name();
    }

    public String unit() {
        return who.unit().toString();
    }
}
