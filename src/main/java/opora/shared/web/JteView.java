package opora.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page: the model plus {@code ui}, written as a whole, so that a failing template never leaves
 * half a page.
 */
record JteView(String template, TemplateEngine templates, Uis uis) implements View {

    private static final int CHUNK = 32 * 1024;

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
        var output = new Utf8ByteOutput();
        templates.render(template, given, output);
        // a picture to be saved has said already what it is
        if (response.getContentType() == null) response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Request");
        response.setContentLength(output.getContentLength());
        // the output holds thousands of short pieces, and each would pass every wrapper of the
        // response
        try (var body = new BufferedOutputStream(response.getOutputStream(), CHUNK)) {
            output.writeTo(body);
        }
    }
}
