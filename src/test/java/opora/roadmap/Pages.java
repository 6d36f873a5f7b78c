package opora.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import opora.shared.Viewers;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Opens pages and sends forms as somebody wearing a hat. */
public record Pages(MockMvc mvc) {

    /** Text of a page that must open, its glued spaces as plain ones. */
    public String text(TestHat hat, String path) throws Exception {
        var answer = get(hat, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return plain(answer);
    }

    public static String plain(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u2011', '-');
    }

    public MockHttpServletResponse get(TestHat hat, String path) throws Exception {
        return Viewers.call(
                hat, () -> mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse());
    }

    public MockHttpServletResponse post(TestHat hat, String path, Map<String, String> form)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        form.forEach(request::param);
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }

    /** The first match of a pattern's group on a page. */
    public String found(TestHat hat, String path, String pattern) throws Exception {
        var match = Pattern.compile(pattern).matcher(text(hat, path));
        assertThat(match.find()).as(pattern + " on " + path).isTrue();
        return match.group(1);
    }
}
