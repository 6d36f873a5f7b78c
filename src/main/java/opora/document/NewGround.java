package opora.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an act that is to stand in the catalogue (новое основание).
 *
 * @param endedOn from which day it is repealed; null while it is in use
 */
public record NewGround(
        LegalGround.Level level,
        LegalGround.Kind kind,
        String issuer,
        String number,
        @Nullable LocalDate issuedOn,
        String title,
        String note,
        String url,
        @Nullable LocalDate endedOn) {}
