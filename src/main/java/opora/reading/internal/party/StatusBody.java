package opora.reading.internal.party;

import java.util.List;
import java.util.Locale;

/**
 * What a body serves as: «стажировочная площадка МБОУ СОШ № 5», «опорная школа МБОУ СОШ № 2»,
 * «школы ШНОР». It is the same body, not another.
 */
final class StatusBody {

    private static final List<String> STATUSES =
            List.of(
                    "стажировочн",
                    "опорн",
                    "базов",
                    "ресурсн",
                    "пилотн",
                    "инновационн",
                    "экспериментальн",
                    "якорн");

    /** The letters that follow name what the piece before them serves as. */
    static boolean leans(Piece piece, Head letters) {
        if (piece.post || piece.person || letters.kind() == Head.Kind.BODY_LETTERS) return false;
        var tokens = piece.tokens();
        if (tokens.stream().anyMatch(token -> !token.word())) return false;
        Head head = Heads.opening(tokens, 0);
        if (head == null || head.noun() != tokens.size() - 1) return false;
        return names(tokens, head) && (letters.kind() == Head.Kind.SET || !head.plural());
    }

    /** «базовая школа», «стажировочная площадка»; a площадка is always somebody's. */
    static boolean names(List<Token> tokens, Head head) {
        if (head.form() == null || head.kind() != Head.Kind.BODY) return false;
        if (head.form().noun().lemma().equals("площадка")) return true;
        return tokens.subList(head.first(), head.noun()).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> STATUSES.stream().anyMatch(word::startsWith));
    }

    /** «школы ШНОР», «ОО РИП»: letters that tell which of them. */
    static boolean which(Piece piece, String letters) {
        return piece.set && !piece.post && Abbreviations.status(letters);
    }

    private StatusBody() {}
}
