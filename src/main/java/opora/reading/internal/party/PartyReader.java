package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.Party;
import opora.reading.PartyKind;
import org.jspecify.annotations.Nullable;

/** Reads a whole cell: lexer, splitter, then each piece. */
public final class PartyReader {

    /** «не требуется»: the cell says that there is nobody. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "\\s*(?:нет|без исполнител\\S+|отсутству[ею]т|уточня[ею]тся"
                            + "|не (?:требуется|(?:определ|назнач|установл|указа)\\S+))[\\s.]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String cell;
    private final String russian;
    private final List<Party> parties = new ArrayList<>();

    /** The unnamed role that the people after it hold: «Кураторы: …». */
    private @Nullable Party roleBefore;

    /** The body before whose name stands in quotes. */
    private List<Token> named = List.of();

    private PartyReader(String cell) {
        this.cell = cell;
        this.russian = Letters.russian(cell);
    }

    public static List<Party> parties(String cell) {
        if (NOBODY.matcher(cell).matches()) return List.of();
        var reader = new PartyReader(cell);
        for (Piece piece : Splitter.pieces(CellLexer.tokens(reader.russian))) reader.read(piece);
        return List.copyOf(reader.parties);
    }

    private void read(Piece piece) {
        var tokens = trimmed(piece.tokens());
        if (tokens.isEmpty() || tokens.stream().noneMatch(PartyReader::says)) return;
        var people = PeopleInBrackets.of(tokens);
        boolean onePost = !piece.manyPosts && !piece.set;
        if (piece.person) person(tokens, tokens);
        else if (people.size() == 1 && onePost) person(tokens, with(tokens, people.getFirst()));
        else plain(piece, tokens, people);
    }

    private void plain(Piece piece, List<Token> tokens, List<Token> people) {
        var bare = withoutNotes(tokens);
        if (!bare.isEmpty()) {
            Party party =
                    PostPhrase.firstPost(bare) == 0 && piece.post || piece.post && !piece.set
                            ? role(tokens, bare)
                            : body(tokens, bare);
            share(piece, party);
            if (bare.size() == 1 && bare.getFirst().is(Token.Kind.QUOTED)) {
                alsoNamed(party);
                return;
            }
            named = ofManySchools(bare) ? bare : List.of();
            var numbered = NumberedBodies.of(party, cell, russian, bare);
            parties.addAll(
                    numbered.size() > 1 ? numbered : PlacedBodies.of(party, cell, russian, bare));
            roleBefore = party.kind() == PartyKind.ROLE && piece.manyPosts ? party : null;
        }
        for (Token name : people) person(List.of(name), List.of(name));
    }

    /** «детские сады «Солнышко», «Радуга»»: what the first name is of, the second is of too. */
    private void alsoNamed(Party party) {
        roleBefore = null;
        if (named.isEmpty() || parties.isEmpty()) {
            parties.add(party);
            return;
        }
        Party before = parties.getLast();
        String sort =
                Wording.capital(NumberedBodies.single(russian, named.subList(0, named.size() - 1)));
        if (before.kind() == PartyKind.GROUP)
            parties.set(parties.size() - 1, body(before.raw(), sort + " " + quoted(before.raw())));
        parties.add(body(party.raw(), sort + " " + party.raw()));
    }

    /** A sort of institution there are many of, with one of them named last. */
    private static boolean ofManySchools(List<Token> bare) {
        if (bare.size() < 2 || !bare.getLast().is(Token.Kind.QUOTED)) return false;
        Head head = Heads.any(bare, 0);
        if (head == null) return false;
        return head.plural()
                || head.kind() == Head.Kind.SET
                || head.kind() == Head.Kind.LEGAL && bare.getFirst().text().endsWith("ОУ");
    }

    private static Party body(String raw, String name) {
        return new Party(raw, PartyKind.ORGANISATION, name, null, null);
    }

    private String quoted(String raw) {
        return raw.substring(raw.length() - named.getLast().text().length());
    }

    /** «Методисты и специалисты УО»: a bare post shares the body of the next one. */
    private void share(Piece piece, Party party) {
        if (!piece.joined() || parties.isEmpty() || party.organisation() == null) return;
        Party before = parties.getLast();
        if (before.kind() == PartyKind.ROLE
                && before.organisation() == null
                && party.kind() != PartyKind.ORGANISATION)
            parties.set(
                    parties.size() - 1,
                    new Party(
                            before.raw(),
                            before.kind(),
                            before.name(),
                            before.position(),
                            party.organisation()));
    }

    private Party role(List<Token> tokens, List<Token> bare) {
        var phrase = PostPhrase.of(russian, bare);
        PartyKind kind = roleKind(bare);
        String name = Wording.capital(BodyPhrase.nominative(russian, bare, Heads.any(bare, 0)));
        String position = kind == PartyKind.GROUP ? null : phrase.position();
        return new Party(raw(tokens), kind, name, position, phrase.organisation());
    }

    /** «Молодые педагоги» are told by something else than their post. */
    private static PartyKind roleKind(List<Token> bare) {
        boolean members =
                bare.size() > 1 && bare.getFirst().says("члены") && bare.get(1).says("профсоюза");
        return members || PartyWords.people(bare.getFirst().text())
                ? PartyKind.GROUP
                : PartyKind.ROLE;
    }

    private Party body(List<Token> tokens, List<Token> bare) {
        PartyKind kind = BodyKinds.of(bare);
        String name = Wording.capital(BodyPhrase.nominative(russian, bare, Heads.any(bare, 0)));
        return new Party(raw(tokens), kind, name, null, OwnerBody.of(russian, bare, kind));
    }

    private void person(List<Token> tokens, List<Token> all) {
        Token name =
                all.stream().filter(token -> token.is(Token.Kind.PERSON)).findFirst().orElseThrow();
        var rest = new ArrayList<>(withoutNotes(all));
        rest.removeIf(token ->
                token.is(Token.Kind.PERSON)
                        || token.is(Token.Kind.DASH)
                        || token.is(Token.Kind.LINE)
                        || token.is(Token.Kind.COLON));
        while (!rest.isEmpty() && rest.getFirst().kind().separates()) rest.removeFirst();
        rest.addAll(PeopleInBrackets.postBeside(tokens));
        var phrase = PostPhrase.of(russian, rest).orBodyBefore(russian, rest);
        boolean own = phrase.position() != null || phrase.organisation() != null;
        Party before = own ? null : roleBefore;
        if (own) roleBefore = null;
        parties.add(
                new Party(
                        raw(tokens),
                        PartyKind.PERSON,
                        name.text(),
                        before == null ? phrase.position() : before.position(),
                        before == null ? phrase.organisation() : before.organisation()));
    }

    private static List<Token> with(List<Token> tokens, Token name) {
        var all = new ArrayList<>(tokens);
        all.add(name);
        return all;
    }

    private static List<Token> withoutNotes(List<Token> tokens) {
        return trimmed(tokens.stream().filter(token -> !token.is(Token.Kind.BRACKETED)).toList());
    }

    private static boolean says(Token token) {
        return token.word()
                || token.is(Token.Kind.QUOTED)
                || token.is(Token.Kind.PERSON)
                || token.is(Token.Kind.BRACKETED);
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).kind().separates()) from++;
        while (to > from && (tokens.get(to - 1).kind().separates() || tokens.get(to - 1).says("и")))
            to--;
        return tokens.subList(from, to);
    }

    private String raw(List<Token> tokens) {
        return cell.substring(tokens.getFirst().start(), tokens.getLast().end()).strip();
    }
}
