package opora.document.internal.ground;

import java.time.LocalDate;
import java.util.Objects;
import opora.document.LegalGround;
import opora.document.NewGround;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An act as it is typed. */
public record GroundForm(
        LegalGround.@Nullable Level level,
        LegalGround.@Nullable Kind kind,
        String issuer,
        String number,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedOn,
        String title,
        String note,
        String url) {

    public GroundForm(
            LegalGround.@Nullable Level level,
            LegalGround.@Nullable Kind kind,
            @Nullable String issuer,
            @Nullable String number,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedOn,
            @Nullable String title,
            @Nullable String note,
            @Nullable String url) {
        this.level = level;
        this.kind = kind;
        this.issuer = Objects.requireNonNullElse(issuer, "").strip();
        this.number = bare(Objects.requireNonNullElse(number, ""));
        this.issuedOn = issuedOn;
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.note = Objects.requireNonNullElse(note, "").strip();
        this.url = Objects.requireNonNullElse(url, "").strip();
    }

    static GroundForm of(LegalGround ground) {
        return new GroundForm(
                ground.level(),
                ground.kind(),
                ground.issuer(),
                ground.number(),
                ground.issuedOn(),
                ground.title(),
                ground.note(),
                ground.url());
    }

    NewGround wanted() {
        return new NewGround(
                level == null ? LegalGround.Level.MUNICIPAL : level,
                kind == null ? LegalGround.Kind.OTHER : kind,
                issuer,
                number,
                issuedOn,
                title,
                note,
                url,
                null);
    }

    private static String bare(String number) {
        return number.strip().replaceFirst("^(?:№|N)\\s*", "");
    }
}
