package opora.portal.internal;

import static db.shared.Tables.SETTING;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import opora.access.Personas;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the demo is on: by the setting {@code opora.demo}, until the administrator switches it
 * off for good.
 */
@Component
class Demo implements Personas {

    static final String PASSWORD = "opora-demo-2026";
    private static final String SWITCHED_OFF = "demo.off";
    private static final List<Persona> WRITTEN = read();

    private final boolean wanted;
    private final DSLContext db;

    Demo(@Value("${opora.demo:false}") boolean wanted, DSLContext db) {
        this.wanted = wanted;
        this.db = db;
    }

    boolean on() {
        return wanted && !db.fetchExists(SETTING, SETTING.NAME.eq(SWITCHED_OFF));
    }

    void switchOff() {
        db.insertInto(SETTING)
                .set(SETTING.NAME, SWITCHED_OFF)
                .set(SETTING.VALUE, "true")
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public List<Persona> personas() {
        return on() ? written() : List.of();
    }

    @Override
    public Set<String> closed() {
        return on() ? Set.of() : logins();
    }

    static Set<String> logins() {
        return written().stream().map(Persona::login).collect(toUnmodifiableSet());
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** One line a person: somebody with two roles is listed with the first. */
    static List<Persona> written() {
        return WRITTEN;
    }

    private static List<Persona> read() {
        return DemoScript.read().about("persona").stream()
                .filter(line -> !line.at(3).isEmpty())
                .map(line -> new Persona(line.at(0), line.at(3), line.at(4), line.at(5)))
                .toList();
    }
}
