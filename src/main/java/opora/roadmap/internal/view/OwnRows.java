package opora.roadmap.internal.view;

import static opora.shared.Permission.ROADMAP_ACCEPT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.shared.NotFound;
import opora.shared.Scopes;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What an address names must be one's own to be changed, and laid on one to be answered: else it is
 * not there, though it may be read. Asked once, before a form is read, for every route of the
 * module: a service that goes by a list of what is open would do nothing and say it is done.
 */
@Configuration(proxyBeanMethods = false)
class OwnRows implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/(roadmaps/import|roadmaps|measures|occurrences|answers|resources)/([0-9a-f-]{36})(/.*)?");

    private final RowRights rows;

    OwnRows(RowRights rows) {
        this.rows = rows;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var viewer = Viewers.orNull();
        if (viewer == null || !(handler instanceof HandlerMethod route)) return true;
        var touches = route.getMethodAnnotation(Touches.class);
        if (touches == null || touches.value() == Thing.OWN) return true;
        var address = ADDRESS.matcher(request.getRequestURI());
        if (address.matches() && !"/copy".equals(address.group(3)))
            check(viewer, touches.verb(), address.group(1), UUID.fromString(address.group(2)));
        return true;
    }

    private void check(Viewer viewer, Verb verb, String kind, UUID id) {
        switch (verb) {
            case READ -> {}
            case CREATE, CHANGE, APPROVE, DECIDE -> {
                if (!owned(viewer, kind, id)) throw new NotFound(kind, id);
            }
            case ANSWER -> {
                var decides = viewer.may(ROADMAP_ACCEPT) && owned(viewer, kind, id);
                if (!decides && !rows.asked(kind, id, viewer.person()))
                    throw new NotFound(kind, id);
            }
        }
    }

    private boolean owned(Viewer viewer, String kind, UUID id) {
        return rows.scope(kind, id)
                .filter(scope -> Scopes.within(scope, viewer.scope()))
                .isPresent();
    }

    static final Map<String, String> TABLES =
            Map.of(
                    "roadmaps/import", "intake",
                    "roadmaps", "roadmap",
                    "measures", "measure",
                    "occurrences", "occurrence",
                    "answers", "answer",
                    "resources", "resource");
}
