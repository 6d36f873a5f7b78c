package opora.access;

import java.util.List;
import java.util.Set;

/** People of the demo anybody may sign in as (персонажи демонстрации). */
public interface Personas {

    /** Empty when the demo is off. */
    List<Persona> personas();

    /** Logins whose password everybody knows and which open nothing while the demo is off. */
    Set<String> closed();

    /** What all of them sign in with. */
    String password();

    /**
     * @param role what he does, in the words of both languages: key of a text
     * @param unit where
     */
    record Persona(String login, String name, String role, String unit) {}
}
