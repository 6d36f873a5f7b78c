package opora;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import opora.shared.DemoStep;
import opora.territory.Installation;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Visits pages as the invented people of the demo, through the real door. */
public final class DemoVisit {

    /** Leads the methodical centre; she wears that hat first, a methodist's second. */
    public static final String METHODIST = "luzhina@zarechny.example";

    public static final String ONLY_METHODIST = "tikhonova@zarechny.example";
    public static final String HR_OFFICER = "klimova@zarechny.example";
    public static final String DEPUTY = "avdeeva@zarechny.example";
    public static final String ASSOCIATION_LEADER = "vetlugin@zarechny.example";
    public static final String REGIONAL_METHODIST = "suvorov@zarechny.example";
    public static final String MENTOR = "kozyr@zarechny.example";
    public static final String AUTHORITY = "vorontsova@zarechny.example";
    public static final String HEAD = "kotov@zarechny.example";
    public static final String TEACHER = "zorina@zarechny.example";
    public static final String OTHER_METHODIST = "pakhomova@lesnoy.example";
    public static final String OTHER_HEAD = "kravtsova@lesnoy.example";
    public static final String ADMINISTRATOR = "admin@opora.example";
    public static final String PASSWORD = "opora-demo-2026";

    private static final AtomicInteger VISITS = new AtomicInteger();

    private final MockMvc mvc;

    /** Each visit has an address of its own: what one guesses wrong makes no other wait. */
    private final String address;

    public DemoVisit(ApplicationContext context) {
        this.mvc = context.getBean(MockMvc.class);
        var number = VISITS.incrementAndGet();
        this.address = "198.18.%d.%d".formatted(number / 250, 1 + number % 250);
        load(context);
    }

    /** Once a database, however many contexts share it. */
    public static synchronized void load(ApplicationContext context) {
        var db = context.getBean(DSLContext.class);
        var known = db.fetch("select * from access.find_account({0})", METHODIST).isNotEmpty();
        if (known) return;
        var installation = context.getBean(Installation.class);
        if (installation.empty()) installation.begin("Федерация");
        context.getBeansOfType(DemoStep.class).values().stream()
                .min(Comparator.comparingInt(DemoStep::order))
                .orElseThrow()
                .load();
    }

    public Cookie signIn(String login) throws Exception {
        var answer = door(login, PASSWORD);
        var led = answer.getResponse().getRedirectedUrl();
        if (!"/".equals(led)) throw new IllegalStateException(login + " was led to " + led);
        return session(answer);
    }

    public MockHttpServletResponse trySignIn(String login, String password) throws Exception {
        return door(login, password).getResponse();
    }

    /** What the browser would keep of an answer. */
    public static Cookie session(MvcResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> !cookie.getName().startsWith("opora_"))
                .findFirst()
                .orElseThrow();
    }

    private MvcResult door(String login, String password) throws Exception {
        return mvc.perform(
                        post("/sign-in")
                                .with(csrf())
                                .with(this::fromHere)
                                .param("login", login)
                                .param("password", password))
                .andReturn();
    }

    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    public MockHttpServletResponse open(Cookie session, String path) throws Exception {
        return mvc.perform(get(path).cookie(session)).andReturn().getResponse();
    }

    public MockHttpServletResponse send(Cookie session, String path, String... form)
            throws Exception {
        var request = post(path).with(csrf()).cookie(session);
        for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    /** The first address on a page that looks like this, «/organisations/…». */
    public String firstLink(Cookie session, String page, String prefix) throws Exception {
        var link = Pattern.compile("href=\"(" + prefix + "/[0-9a-f-]{36})\"");
        var found = link.matcher(open(session, page).getContentAsString());
        if (!found.find()) throw new IllegalStateException("No " + prefix + " on " + page);
        return found.group(1);
    }
}
