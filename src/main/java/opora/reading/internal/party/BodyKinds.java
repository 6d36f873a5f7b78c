package opora.reading.internal.party;

import java.util.List;
import java.util.Locale;
import opora.reading.PartyKind;
import org.jspecify.annotations.Nullable;

/** Tells a named body from an open set. */
final class BodyKinds {

    private static final List<String> GENERIC =
            List.of(
                    "школа",
                    "организация",
                    "учреждение",
                    "сад",
                    "лицей",
                    "гимназия",
                    "вуз",
                    "колледж",
                    "детсад");
    private static final List<String> GENERIC_ADJECTIVES =
            List.of(
                    "образовательн",
                    "общеобразовательн",
                    "дошкольн",
                    "детск",
                    "средн",
                    "основн",
                    "кажд",
                    "базов");
    private static final List<String> ASSOCIATIONS =
            List.of("РМО", "ГМО", "ММО", "УМО", "КМО", "ОМО", "МО");

    static PartyKind of(List<Token> tokens) {
        Head head = firstHead(tokens);
        if (head == null) return unknown(tokens);
        return switch (head.kind()) {
            case PEOPLE -> PartyKind.GROUP;
            case SET -> set(tokens, head);
            case LEGAL -> legal(tokens, head);
            case BODY, UNIT -> noun(tokens, head);
            default -> PartyKind.ORGANISATION;
        };
    }

    static boolean administration(List<Token> tokens) {
        Head head = firstHead(tokens);
        return head != null && lemma(head).equals("администрация");
    }

    private static @Nullable Head firstHead(List<Token> tokens) {
        for (int k = 0; k < tokens.size(); k++) {
            Head opening = Heads.opening(tokens, k);
            Head head = opening == null ? Heads.any(tokens, k) : opening;
            if (head != null) return head;
        }
        return null;
    }

    private static PartyKind set(List<Token> tokens, Head head) {
        if (identified(tokens) || toponym(tokens, head)) return PartyKind.ORGANISATION;
        boolean ofSubject =
                head.noun() + 1 < tokens.size()
                        && ASSOCIATIONS.contains(tokens.get(head.noun()).text())
                        && tokens.stream().noneMatch(token -> token.text().endsWith("предметников"))
                        && Lexicon.readings(tokens.get(subject(tokens, head)).text()).stream()
                                .anyMatch(form -> form.plural() && form.kase() == Case.GENITIVE);
        return ofSubject || oneOfMany(tokens, head) ? PartyKind.ORGANISATION : PartyKind.GROUP;
    }

    /** Past the adjectives of «РМО классных руководителей». */
    private static int subject(List<Token> tokens, Head head) {
        int at = head.noun() + 1;
        while (at + 1 < tokens.size()
                && tokens.get(at).word()
                && Adjectives.oblique(tokens.get(at).text())
                && !Lexicon.knows(tokens.get(at).text())) at++;
        return at;
    }

    /** «Опорная ОО», «Районное РМО». */
    private static boolean oneOfMany(List<Token> tokens, Head head) {
        return head.first() < head.noun()
                && tokens.get(head.first()).text().matches("(?![Кк]ажд).+(ая|ое)");
    }

    /** A legal form alone («МБДОУ», «МБОУ СОШ района») names every body of its sort. */
    private static PartyKind legal(List<Token> tokens, Head head) {
        boolean named = identified(tokens);
        for (int k = head.noun() + 1; k < tokens.size() && !named; k++) {
            Token token = tokens.get(k);
            named =
                    token.word()
                            && !Abbreviations.set(token.text())
                            && !PartyWords.municipal(token.text())
                            && !form(token.text());
        }
        return named ? PartyKind.ORGANISATION : PartyKind.GROUP;
    }

    private static boolean form(String word) {
        return List.of("ДО", "ДПО", "ДОД").contains(word)
                || Abbreviations.legalForm(word)
                || word.equals("и");
    }

    private static PartyKind noun(List<Token> tokens, Head head) {
        if (lemma(head).equals("администрация")) return administration(tokens, head);
        if (head.plural()) return PartyKind.GROUP;
        boolean generic =
                GENERIC.contains(lemma(head))
                        && !identified(tokens)
                        && !toponym(tokens, head)
                        && !forPeople(tokens, head);
        return generic && plainAdjectives(tokens, head) ? PartyKind.GROUP : PartyKind.ORGANISATION;
    }

    /** «Школа молодого педагога» is the name of a community, «школа» of any school. */
    private static boolean forPeople(List<Token> tokens, Head head) {
        int next = head.noun() + 1;
        return lemma(head).equals("школа")
                && next < tokens.size()
                && Heads.leaning(tokens, next) instanceof Head whose
                && whose.kind() == Head.Kind.POST;
    }

    private static boolean plainAdjectives(List<Token> tokens, Head head) {
        return tokens.subList(head.first(), head.noun()).stream()
                .filter(Token::word)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .allMatch(word -> GENERIC_ADJECTIVES.stream().anyMatch(word::startsWith));
    }

    /**
     * Of a municipality it is a body; of schools, or of nobody said, it is whoever governs there.
     */
    private static PartyKind administration(List<Token> tokens, Head head) {
        if (head.plural()) return PartyKind.GROUP;
        var rest = tokens.subList(head.noun() + 1, tokens.size());
        if (ofSchool(rest)) return PartyKind.GROUP;
        boolean municipal =
                head.first() < head.noun() && PartyWords.municipal(tokens.get(head.first()).text())
                        || rest.stream().anyMatch(token -> PartyWords.municipal(token.text()));
        if (municipal) return PartyKind.ORGANISATION;
        return rest.isEmpty() || BodyPhrase.start(rest, 0) < rest.size()
                ? PartyKind.GROUP
                : PartyKind.ORGANISATION;
    }

    private static boolean ofSchool(List<Token> rest) {
        int at = BodyPhrase.start(rest, 0);
        Head body = at == rest.size() ? null : Heads.leaning(rest, at);
        if (body == null) return false;
        boolean letters =
                body.kind() == Head.Kind.LEGAL
                        || body.kind() == Head.Kind.SET && !rest.get(body.noun()).says("МО");
        return letters || GENERIC.contains(lemma(body));
    }

    private static boolean identified(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.is(Token.Kind.NUMBER) || token.is(Token.Kind.QUOTED));
    }

    /** «Ивановская СОШ», «СОШ с. Ивановка». */
    private static boolean toponym(List<Token> tokens, Head head) {
        for (int k = head.first() == head.noun() ? head.noun() + 1 : head.first();
                k < tokens.size();
                k++) {
            String word = tokens.get(k).text();
            boolean place =
                    List.of("с.", "п.", "д.", "г.", "пос.", "х.", "ст.", "им.", "имени")
                            .contains(word);
            if (place && k > head.noun()) return true;
            if (k < head.noun() && word.matches("[А-ЯЁ][а-яё-]+ская")
                    || k < head.noun() && word.matches("[А-ЯЁ][а-яё-]+ский"))
                return !PartyWords.municipal(word)
                        && !GENERIC_ADJECTIVES.stream()
                                .anyMatch(word.toLowerCase(Locale.ROOT)::startsWith);
        }
        return false;
    }

    /**
     * Words the dictionary lacks: capitals or a capital letter name a body, small letters a set.
     */
    private static PartyKind unknown(List<Token> tokens) {
        String first = tokens.isEmpty() ? "" : tokens.getFirst().text();
        boolean letters =
                tokens.stream()
                        .anyMatch(token -> token.word() && Abbreviations.capitals(token.text()));
        if (letters) return PartyKind.ORGANISATION;
        boolean plural = first.matches(".+[ыи]е?");
        return plural || first.isEmpty() || Character.isLowerCase(first.charAt(0))
                ? PartyKind.GROUP
                : PartyKind.ORGANISATION;
    }

    private static String lemma(Head head) {
        return head.form() == null ? "" : head.form().noun().lemma();
    }

    private BodyKinds() {}
}
