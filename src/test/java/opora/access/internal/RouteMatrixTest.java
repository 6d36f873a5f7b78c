package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.access.internal.Cell.Reach;
import opora.access.internal.MatrixWorld.Target;
import opora.access.internal.MatrixWorld.Wearer;
import opora.access.internal.Routes.Route;
import opora.shared.Scopes;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every route × every role × own unit, another unit, another municipality, another region. What is
 * expected comes from the matrix's csv alone; everything is rolled back.
 */
@DemoTest
class RouteMatrixTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)\\}");
    private static final java.util.function.Predicate<String> UUIDS =
            Pattern.compile("[0-9a-f-]{36}").asMatchPredicate();

    /** The form says which letter they take, or names by a key what the address does not. */
    private static final java.util.Set<String> BY_FORM =
            java.util.Set.of(
                    "/roadmaps/{id}/status",
                    "/roadmaps/{id}/executors/choice",
                    "/roadmaps/{id}/executors/nobodys");

    private static final AccessMatrix MATRIX = AccessMatrix.get();
    private static @Nullable MatrixWorld world;

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired TransactionOperations transactions;

    private enum Verdict {
        ALLOWED,
        REFUSED,
        /** The matrix leaves it to an assignment, a consent, a share. */
        EITHER
    }

    @Test
    void every_route_says_what_it_touches() {
        var silent =
                Routes.of(context).stream()
                        .filter(route -> route.touches() == null)
                        .map(route ->
                                route
                                        + " in "
                                        + route.handler().getBeanType().getSimpleName()
                                        + ": write @Touches(value = Thing.…, verb = Verb.…) above it;"
                                        + " a new Thing needs a row in access/matrix.csv and a Permission that opens it")
                        .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void reading_answers_as_the_matrix_says() {
        assertThat(disagreements(false)).isEmpty();
    }

    @Test
    void writing_answers_as_the_matrix_says() {
        assertThat(disagreements(true)).isEmpty();
    }

    @Test
    void without_sign_in_only_open_routes_answer() throws Exception {
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(context)) {
            var touches = route.touches();
            if (touches == null || touches.value() == Thing.OPEN) continue;
            var answer = mvc.perform(asked(route, null).with(csrf())).andReturn().getResponse();
            var led = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
            if (!led.endsWith("/sign-in")) wrong.add(route + " answered " + answer.getStatus());
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> disagreements(boolean writing) {
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(context)) {
            var touches = route.touches();
            if (touches == null || route.writes() != writing) continue;
            for (var target : targets(route))
                for (var wearer : world().wearers) {
                    var expected = expected(wearer, touches.value(), touches.verb(), route, target);
                    if (expected == Verdict.EITHER) continue;
                    var status = visit(route, wearer, target);
                    var refused = status == 403 || status == 404;
                    var right =
                            expected == Verdict.REFUSED
                                    ? refused
                                    : (status < 500 || route.writes())
                                            && status != 403
                                            && (status != 404 || namesMore(route));
                    if (!right)
                        wrong.add(
                                "%s (%s %s) by %s from %s: %s expected, answered %d"
                                        .formatted(
                                                route,
                                                touches.verb(),
                                                touches.value(),
                                                wearer.role(),
                                                wearer.from(),
                                                expected,
                                                status));
                }
        }
        return wrong;
    }

    private static Verdict expected(
            Wearer wearer, Thing thing, Verb verb, Route route, @Nullable Target target) {
        if (thing == Thing.OPEN) return Verdict.EITHER;
        var named = VARIABLE.matcher(route.pattern()).find();
        if (thing == Thing.OWN)
            return target != null
                    ? Verdict.REFUSED
                    : named || route.writes() ? Verdict.EITHER : Verdict.ALLOWED;
        var parts = MATRIX.cell(thing, wearer.role()).opening(verb);
        if (parts.isEmpty() && verb != Verb.ANSWER) return Verdict.REFUSED;
        if (BY_FORM.contains(route.pattern()) && !parts.isEmpty()) return Verdict.EITHER;
        if (!named && route.writes() && wearer.from() != MatrixWorld.From.OWN_UNIT)
            return Verdict.EITHER;
        if (!named || target == null) return overAll(parts, named);
        return parts.stream().anyMatch(part -> reaches(part.reach(), wearer, verb, target))
                ? Verdict.ALLOWED
                : Verdict.REFUSED;
    }

    /** Its form or its address names things besides the one of the fixture. */
    private boolean namesMore(Route route) {
        return route.pattern().indexOf('{') != route.pattern().lastIndexOf('{')
                || route.writes()
                        && new Routes(words()).form(route).values().stream().anyMatch(UUIDS);
    }

    private static Verdict overAll(List<Cell.Part> parts, boolean named) {
        if (named) return Verdict.EITHER;
        return parts.stream().anyMatch(part -> part.reach() != Reach.NAMED)
                ? Verdict.ALLOWED
                : Verdict.EITHER;
    }

    private static boolean reaches(Reach reach, Wearer wearer, Verb verb, Target target) {
        var own = Scopes.within(target.scope(), wearer.viewer().scope());
        var near = own || Scopes.within(target.scope(), wearer.viewer().municipalityScope());
        return switch (reach) {
            case WHOLE -> near;
            case OWN -> own;
            case UNIT -> target.scope().equals(wearer.viewer().scope());
            case PUBLISHED -> near && target.published() && verb == Verb.READ;
            case NAMED -> false;
        };
    }

    /**
     * Those the address names, by its longest known beginning; one nobody has where none is known.
     */
    private List<@Nullable Target> targets(Route route) {
        var none = new ArrayList<@Nullable Target>();
        none.add(null);
        return world().targets.entrySet().stream()
                .filter(known ->
                        route.pattern().equals(known.getKey())
                                || route.pattern().startsWith(known.getKey() + "/")
                                || route.pattern().startsWith(known.getKey() + "."))
                .max(java.util.Comparator.comparingInt(known -> known.getKey().length()))
                .<List<@Nullable Target>>map(known -> new ArrayList<>(known.getValue()))
                .orElse(none);
    }

    private int visit(Route route, Wearer wearer, @Nullable Target target) {
        var token =
                UsernamePasswordAuthenticationToken.authenticated(wearer.person(), null, List.of());
        return Viewers.as(
                wearer.viewer(),
                () ->
                        Objects.requireNonNull(
                                transactions.execute(transaction -> {
                                    transaction.setRollbackOnly();
                                    return status(
                                            asked(route, target)
                                                    .with(csrf())
                                                    .with(authentication(token)));
                                })));
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> asked) {
        try {
            var answer = mvc.perform(asked).andReturn().getResponse();
            var led = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
            return led.contains("/no-role") || led.contains("/sign-in") ? 403 : answer.getStatus();
        } catch (Exception e) {
            System.getLogger("matrix").log(System.Logger.Level.WARNING, "thrown", e);
            return 500;
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> asked(Route route, @Nullable Target target) {
        var address = VARIABLE.matcher(route.pattern());
        var path =
                address.replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1), target)));
        var to = java.net.URI.create(path);
        var asked =
                route.takesFile()
                        ? multipart(to).file("file", new byte[] {1, 2, 3})
                        : request(HttpMethod.valueOf(route.method().name()), to);
        new Routes(words()).form(route).forEach(asked::param);
        return asked.header("Accept", "text/html");
    }

    private static String value(String variable, @Nullable Target target) {
        if (variable.equals("id") && target != null) return target.id().toString();
        if (target != null && target.more().containsKey(variable))
            return target.more().get(variable);
        return switch (variable) {
            case "ordinal" -> "1";
            case "day" -> "2026-11-18";
            default -> UUID.randomUUID().toString();
        };
    }

    private Map<String, String> words() {
        var here = world();
        return Map.ofEntries(
                Map.entry("person", here.teacher.toString()),
                Map.entry("unit", here.school.id().toString()),
                Map.entry("roadmap", here.roadmap.toString()),
                Map.entry("back", "/today"),
                Map.entry("path", "/measures"),
                Map.entry("query", ""),
                Map.entry("days", "18.11.2026"),
                Map.entry("at", ""),
                Map.entry("role", "TEACHER"),
                Map.entry("kind", "RESPONSIBLE"),
                Map.entry("email", "new@mail.example"),
                Map.entry("ids", ""),
                Map.entry("year", "2026"),
                Map.entry("as", "xlsx"));
    }

    private MatrixWorld world() {
        if (world == null) world = new MatrixWorld(context);
        return world;
    }
}
