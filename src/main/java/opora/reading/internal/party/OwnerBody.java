package opora.reading.internal.party;

import java.util.List;
import opora.reading.PartyKind;
import org.jspecify.annotations.Nullable;

/** The body that a unit or a set belongs to: «Кадровая служба МБУ …», «Администрации ОО». */
final class OwnerBody {

    static @Nullable String of(String cell, List<Token> tokens, PartyKind kind) {
        Head head = Heads.opening(tokens, 0);
        if (head == null) head = Heads.any(tokens, 0);
        if (head == null || head.noun() + 1 >= tokens.size()) return null;
        boolean part = head.kind() == Head.Kind.UNIT || head.kind() == Head.Kind.PEOPLE;
        if (!part || authority(tokens, head)) return null;
        if (kind == PartyKind.ORGANISATION && BodyKinds.administration(tokens)) return null;
        int next = head.noun() + 1;
        int at = BodyPhrase.start(tokens, tokens.get(next).is(Token.Kind.QUOTED) ? next + 1 : next);
        Head owner = at == tokens.size() ? null : Heads.leaning(tokens, at);
        if (owner == null || owner.kind() == Head.Kind.QUOTED || ofPeople(tokens, next))
            return null;
        return BodyPhrase.nominative(cell, tokens.subList(at, tokens.size()));
    }

    /** «Совет директоров школ» belongs to no school. */
    private static boolean ofPeople(List<Token> tokens, int at) {
        return Heads.leaning(tokens, at) instanceof Head head && head.kind() == Head.Kind.POST;
    }

    /** An education department is a body of its own, not a part of the administration. */
    private static boolean authority(List<Token> tokens, Head head) {
        int next = head.noun() + 1;
        int field = tokens.get(next).says("по") && next + 1 < tokens.size() ? next + 1 : next;
        return PartyWords.authorityField(tokens.get(field).text());
    }

    private OwnerBody() {}
}
