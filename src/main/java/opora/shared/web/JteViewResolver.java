package opora.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the view {@code roadmap/list} as the compiled template {@code roadmap/list.jte}. */
@Component
class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, JteViewResolver.class.getClassLoader(), "opora.page");
    private final Uis uis;

    JteViewResolver(Uis uis) {
        this.uis = uis;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) return null;
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template, templates, uis) : null;
    }

    /** Before the resolvers of Boot, which would take any name; redirects are still theirs. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 50;
    }
}
