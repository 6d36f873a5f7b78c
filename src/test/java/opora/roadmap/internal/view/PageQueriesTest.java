package opora.roadmap.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import opora.roadmap.Town;
import opora.shared.Viewers;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How often a page asks the database, its frame with it; the hats of who signed in apart. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class PageQueriesTest {

    /** Letters that wait, units he answers for, what is late with ended acts in one. */
    private static final int FRAME = 3;

    private static final AtomicInteger ASKED = new AtomicInteger();

    @TestConfiguration
    static class Counting {
        @Bean
        ExecuteListenerProvider counting() {
            return new DefaultExecuteListenerProvider(
                    new ExecuteListener() {
                        @Override
                        public void executeStart(ExecuteContext context) {
                            ASKED.incrementAndGet();
                        }
                    });
        }
    }

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    String roadmap;

    @BeforeEach
    void found() {
        town = Town.found(context);
        roadmap = "/roadmaps/" + new Plans(context).inForce(town);
    }

    @Test
    void the_frame_of_a_page_asks_three_times() throws Exception {
        assertThat(asked("/help")).isEqualTo(FRAME);
    }

    @Test
    void a_list_asks_no_oftener_for_all_rows_than_for_one() throws Exception {
        assertThat(asked(roadmap)).isLessThanOrEqualTo(13 + FRAME);
        assertThat(asked(roadmap + "?q=1.1")).isBetween(9 + FRAME, 13 + FRAME);
    }

    @Test
    void a_fragment_asks_nothing_for_its_frame() throws Exception {
        var whole = asked(roadmap);
        var request = MockMvcRequestBuilders.get(roadmap).header("HX-Request", "true");
        var before = ASKED.get();
        Viewers.call(town.methodist, () -> mvc.perform(request).andReturn());

        assertThat(ASKED.get() - before).isEqualTo(whole - FRAME);
    }

    private int asked(String path) throws Exception {
        var before = ASKED.get();
        var answer =
                Viewers.call(
                        town.methodist,
                        () -> mvc.perform(MockMvcRequestBuilders.get(path)).andReturn());
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return ASKED.get() - before;
    }
}
