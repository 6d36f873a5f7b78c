package opora.access.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.person.PersonName;

/** Names to sign in with where there is no mailbox: «zorina.ai» (логины без почты). */
final class Logins {

    private static final int MOST_ALIKE = 40;
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    /** The name itself, then with a number behind it. */
    static List<String> of(PersonName name) {
        var family = latin(name.family());
        var initials = initial(name.given()) + initial(name.patronymic());
        var base = family.isEmpty() ? "vhod" : family;
        var login = initials.isEmpty() ? base : base + "." + initials;
        return Stream.concat(
                        Stream.of(login), IntStream.range(2, MOST_ALIKE).mapToObj(n -> login + n))
                .toList();
    }

    static Set<String> all(Collection<PersonName> names) {
        var all = new HashSet<String>();
        for (var name : names) all.addAll(of(name));
        return all;
    }

    /** The first of them nobody else has, which is nobody else's from now on. */
    static String free(PersonName name, Set<String> taken) {
        for (var login : of(name)) if (taken.add(login)) return login;
        throw new IllegalStateException("Too many people of one name");
    }

    private static String initial(String word) {
        var latin = latin(word);
        return latin.isEmpty() ? "" : latin.substring(0, 1);
    }

    private static String latin(String word) {
        var latin = new StringBuilder();
        for (char sign : word.toLowerCase(Locale.ROOT).toCharArray()) {
            var at = CYRILLIC.indexOf(sign);
            if (at >= 0) latin.append(LATIN[at]);
            else if (sign >= 'a' && sign <= 'z') latin.append(sign);
        }
        return latin.toString();
    }

    private Logins() {}
}
