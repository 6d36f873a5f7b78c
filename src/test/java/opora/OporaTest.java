package opora;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OporaTest {

    @Autowired DSLContext db;

    @Test
    void application_starts_and_connects_as_the_web_role() {
        assertThat(db.fetchValue("select current_user")).isEqualTo("opora_web");
    }
}
