package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;

/** Names and posts that stand in brackets: «методист (Петрова А.Б.)», «Петрова А.Б. (методист)». */
final class PeopleInBrackets {

    static List<Token> of(List<Token> tokens) {
        return inside(tokens).stream().filter(token -> token.is(Token.Kind.PERSON)).toList();
    }

    /** The post in a bracket beside a name, empty when the bracket says something else. */
    static List<Token> postBeside(List<Token> tokens) {
        var inside = inside(tokens);
        inside.removeIf(token -> token.is(Token.Kind.PERSON) || token.kind().separates());
        boolean body =
                !inside.isEmpty()
                        && Heads.opening(inside, 0) instanceof Head head
                        && head.kind().body()
                        && head.kind() != Head.Kind.PEOPLE;
        return body || PostPhrase.firstPost(inside) == 0 ? inside : List.of();
    }

    private static List<Token> inside(List<Token> tokens) {
        var all = new ArrayList<Token>();
        for (Token token : tokens) {
            if (!token.is(Token.Kind.BRACKETED) || token.text().length() < 3) continue;
            String content = token.text().substring(1, token.text().length() - 1);
            for (Token inner : CellLexer.tokens(content))
                all.add(
                        new Token(
                                inner.kind(),
                                inner.text(),
                                inner.start() + token.start() + 1,
                                inner.end() + token.start() + 1));
        }
        return all;
    }

    private PeopleInBrackets() {}
}
