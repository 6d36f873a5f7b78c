package opora.shared.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(properties = {"opora.metrics.key=collector", "logging.level.opora.requests=info"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class OperationTest {

    @Autowired MockMvc mvc;

    @Test
    void health_is_told_to_anybody_and_says_nothing_else() throws Exception {
        var answer = perform(get("/system/health"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void metrics_do_not_exist_without_the_key() throws Exception {
        assertThat(perform(get("/system/metrics")).getStatus()).isEqualTo(404);
        assertThat(perform(withKey("guess")).getStatus()).isEqualTo(404);
        assertThat(perform(get("/system")).getStatus()).isEqualTo(404);
        assertThat(perform(get("/system/health/db")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_collector_with_the_key_reads_metrics() throws Exception {
        perform(get("/sign-in"));

        var answer = perform(withKey("collector"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("jvm_memory_used_bytes", "hikaricp_connections_active");
    }

    @Test
    void no_other_door_of_the_framework_is_open() throws Exception {
        for (var path : new String[] {"env", "heapdump", "beans", "loggers", "mappings"})
            assertThat(
                            perform(
                                            get("/system/" + path)
                                                    .header("Authorization", "Bearer collector"))
                                    .getStatus())
                    .as(path)
                    .isEqualTo(404);
    }

    @Test
    void a_line_a_request_has_its_number_and_route_and_never_the_address(CapturedOutput output)
            throws Exception {
        var answer = perform(get("/feeds/0123456789-secret-link.ics?q=Иванова"));

        assertThat(output.getOut())
                .contains(answer.getHeader("X-Request-Id"))
                .contains("GET /feeds/{token}.ics 404")
                .doesNotContain("secret-link")
                .doesNotContain("Иванова");
    }

    private static MockHttpServletRequestBuilder withKey(String key) {
        return get("/system/metrics").header("Authorization", "Bearer " + key);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
