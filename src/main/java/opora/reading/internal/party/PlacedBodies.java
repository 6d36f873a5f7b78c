package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opora.reading.Party;
import opora.reading.PartyKind;

/** «Луговская и Речная СОШ»: as many schools as places before the one noun. */
final class PlacedBodies {

    private static final Pattern PLACE = Pattern.compile("[А-ЯЁ][а-яё-]+(ая|яя|ий|ый|ой|ое|ее)");
    private static final Set<String> SCHOOLS =
            Set.of("школа", "гимназия", "лицей", "сад", "детсад", "интернат");

    /** The party alone when it is no such list. */
    static List<Party> of(Party party, String cell, String source, List<Token> tokens) {
        int noun = tokens.size() - 1;
        boolean body = party.kind() == PartyKind.ORGANISATION || party.kind() == PartyKind.GROUP;
        if (!body || noun < 3 || !school(tokens)) return List.of(party);
        int from = nounPhrase(tokens);
        var places = new ArrayList<Integer>();
        for (int k = 0; k < from; k++) {
            boolean joint = k % 2 == 1;
            if (joint ? !Gap.joint(tokens.get(k)) : !PLACE.matcher(tokens.get(k).text()).matches())
                return List.of(party);
            if (!joint) places.add(k);
        }
        if (places.size() < 2 || from % 2 == 0) return List.of(party);
        var bodies = new ArrayList<Party>();
        for (int place : places) {
            boolean last = place == places.getLast();
            Token end = last ? tokens.getLast() : tokens.get(place);
            String raw = cell.substring(tokens.get(place).start(), end.end());
            bodies.add(
                    new Party(
                            raw,
                            PartyKind.ORGANISATION,
                            tokens.get(place).text() + " " + single(source, tokens, from),
                            null,
                            party.organisation()));
        }
        return bodies;
    }

    /** Where «СОШ», «школы», «детские сады» begins. */
    private static int nounPhrase(List<Token> tokens) {
        int from = tokens.size() - 1;
        boolean kindergarten = tokens.get(from - 1).text().matches("детск[а-я]+");
        return kindergarten ? from - 1 : from;
    }

    private static boolean school(List<Token> tokens) {
        Token last = tokens.getLast();
        if (!last.word()) return false;
        return Abbreviations.set(last.text()) && !Abbreviations.association(last.text())
                || Lexicon.readings(last.text()).stream()
                        .anyMatch(form -> SCHOOLS.contains(form.noun().lemma()));
    }

    private static String single(String source, List<Token> tokens, int from) {
        var rest = tokens.subList(from, tokens.size());
        var instead = new HashMap<Token, String>();
        Token noun = rest.getLast();
        if (Lexicon.knows(noun.text())) {
            instead.put(noun, Compounds.form(noun.text(), Case.NOMINATIVE, false));
            if (rest.size() > 1) instead.put(rest.getFirst(), "детский");
        }
        return Wording.of(source, rest, instead);
    }

    private PlacedBodies() {}
}
