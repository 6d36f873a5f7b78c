package opora.access.internal.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** The key of RFC 6238, appendix B. */
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TimeCodes codes = new TimeCodes();

    /** The last six of the eight digits that the RFC prints. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long at, String code) {
        assertThat(codes.code(KEY, Instant.ofEpochSecond(at))).isEqualTo(code);
    }

    @Test
    void a_clock_half_a_minute_off_is_forgiven_and_no_more() {
        var now = Instant.ofEpochSecond(1_800_000_015);

        assertThat(codes.step(KEY, codes.code(KEY, now.minusSeconds(30)), now)).isPresent();
        assertThat(codes.step(KEY, codes.code(KEY, now.plusSeconds(30)), now)).isPresent();
        assertThat(codes.step(KEY, codes.code(KEY, now.minusSeconds(60)), now)).isEmpty();
        assertThat(codes.step(KEY, codes.code(KEY, now.plusSeconds(60)), now)).isEmpty();
    }

    @Test
    void a_picture_says_what_programs_on_telephones_read() throws Exception {
        var state = SecondStepState.begun(KEY);
        var picture = state.picture("zorina@zarechny.example");

        assertThat(state.inFours()).startsWith("GEZD GNBV").doesNotEndWith(" ");
        assertThat(Pictures.read(picture))
                .isEqualTo(
                        "otpauth://totp/Opora:zorina%40zarechny.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Opora");
    }
}
