package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody is shown a link that refuses him. */
@DemoTest
class OwnLinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int ALIKE = 2;

    @Autowired ApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                DemoVisit.METHODIST,
                DemoVisit.ONLY_METHODIST,
                DemoVisit.HR_OFFICER,
                DemoVisit.DEPUTY,
                DemoVisit.AUTHORITY,
                DemoVisit.HEAD,
                DemoVisit.TEACHER,
                DemoVisit.ADMINISTRATOR
            })
    void every_link_of_the_first_pages_opens(String login) throws Exception {
        var visit = new DemoVisit(context);
        var session = visit.signIn(login);
        var refused = new ArrayList<String>();
        for (var page : List.of("/today", "/me", "/organisations"))
            for (var link : links(visit.open(session, page).getContentAsString())) {
                var status = visit.open(session, link).getStatus();
                if (status >= 400) refused.add(page + " leads to " + link + ": " + status);
            }

        assertThat(refused).isEmpty();
    }

    /** Two of each kind of link: the rest differ by their record alone. */
    private static LinkedHashSet<String> links(String page) {
        var kinds = new HashMap<String, Integer>();
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(page);
        while (found.find()) {
            var link = found.group(1).replace("&amp;", "&");
            var kind = ID.matcher(link).replaceAll("ID").replaceAll("=[^&]*", "=");
            if (!link.startsWith("/assets") && kinds.merge(kind, 1, Integer::sum) <= ALIKE)
                links.add(link);
        }
        return links;
    }
}
