package opora.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page: the model plus {@code ui}, written as a whole, so that a failing template never leaves
 * half a page.
 */
record JteView(String template, TemplateEngine templates, Uis uis) implements View {

    private static final int USUAL_SIZE = 64 * 1024;

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var given = new HashMap<String, Object>(model == null ? Map.of() : model);
        given.put("ui", uis.ui(request, given));
        // made to bytes at once: a page is thousands of short pieces, each dear to encode and write
        var output = new StringOutput(USUAL_SIZE);
        templates.render(template, given, output);
        var page = output.toString().getBytes(StandardCharsets.UTF_8);
        // a picture to be saved has said already what it is
        if (response.getContentType() == null) response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Request");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
