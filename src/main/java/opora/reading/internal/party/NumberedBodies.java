package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opora.reading.Party;
import opora.reading.PartyKind;

/** «СОШ № 1, 2, 5», «Школы № 1 и № 2»: as many named bodies as numbers. */
final class NumberedBodies {

    private static final int MOST = 999;

    /** The party alone when it ends in no list of numbers. */
    static List<Party> of(Party party, String cell, String source, List<Token> tokens) {
        int first = firstNumber(tokens);
        boolean body = party.kind() == PartyKind.ORGANISATION || party.kind() == PartyKind.GROUP;
        if (!body || first <= 0 || first == tokens.size() - 1) return List.of(party);
        var stem = tokens.subList(0, first).stream().filter(t -> !sign(t)).toList();
        if (stem.isEmpty() || !body(stem)) return List.of(party);
        String name = Wording.capital(single(source, stem));
        boolean signed = signed(tokens.get(first)) || sign(tokens.get(first - 1));
        var bodies = new ArrayList<Party>();
        for (int k = first; k < tokens.size(); k++) {
            Token number = tokens.get(k);
            if (!number.is(Token.Kind.NUMBER)) continue;
            int from = k == first ? tokens.getFirst().start() : number.start();
            bodies.add(
                    new Party(
                            cell.substring(from, number.end()).strip(),
                            PartyKind.ORGANISATION,
                            name + (signed ? " № " : " ") + digits(number),
                            null,
                            party.organisation()));
        }
        return bodies;
    }

    /** «приказ № 5, 6» is no body. */
    private static boolean body(List<Token> stem) {
        return Heads.any(stem, 0) instanceof Head head && head.kind().body();
    }

    /** Where the numbers begin, -1 unless nothing but numbers and joints follows. */
    private static int firstNumber(List<Token> tokens) {
        int first = tokens.size();
        while (first > 0 && (number(tokens.get(first - 1)) || joint(tokens.get(first - 1))))
            first--;
        while (first < tokens.size() && !tokens.get(first).is(Token.Kind.NUMBER)) first++;
        return first == tokens.size() ? -1 : first;
    }

    private static boolean number(Token token) {
        return token.is(Token.Kind.NUMBER)
                && digits(token).matches("\\d{1,3}")
                && Integer.parseInt(digits(token)) <= MOST;
    }

    private static boolean joint(Token token) {
        return token.is(Token.Kind.COMMA)
                || token.is(Token.Kind.LINE)
                || token.is(Token.Kind.SLASH)
                || token.says("и");
    }

    private static boolean sign(Token token) {
        return token.is(Token.Kind.OTHER) && token.text().equals("№");
    }

    private static boolean signed(Token token) {
        return token.text().startsWith("№") || token.text().startsWith("N");
    }

    private static String digits(Token token) {
        return token.text().replaceAll("[№N\\s]", "");
    }

    /** «Школы», «Детские сады»: one of them. */
    static String single(String source, List<Token> stem) {
        Head head = Heads.any(stem, 0);
        var instead = new HashMap<Token, String>();
        if (head != null && head.form() != null && head.plural()) {
            for (Token token : stem.subList(head.first(), head.noun()))
                if (token.word() && Adjectives.looksLike(token.text()))
                    instead.put(
                            token,
                            Adjectives.toNominative(
                                    token.text(), head.form().noun().gender(), false));
            Token noun = stem.get(head.noun());
            instead.put(noun, Compounds.form(noun.text(), Case.NOMINATIVE, false));
        }
        return Wording.of(source, stem, instead);
    }

    private NumberedBodies() {}
}
