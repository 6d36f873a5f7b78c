package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds people written without initials: a surname alone between separators or after a post, or
 * with a given name. What stands inside a longer name («СОШ имени Белова») is no person.
 */
final class Surnames {

    private static final Set<String> GIVEN =
            Set.of(
                    """
                    Александр Александра Алексей Алина Алла Анастасия Анатолий Андрей Анна Антон
                    Антонина Артем Артём Валентина Валерий Вадим Василий Вера Виктор Виктория
                    Виталий Владимир Вячеслав Галина Георгий Григорий Дарья Денис Дмитрий Евгений
                    Евгения Екатерина Елена Жанна Зоя Иван Игорь Илья Инна Ирина Кирилл Константин
                    Кристина Ксения Лариса Лидия Любовь Людмила Максим Маргарита Марина Мария
                    Михаил Надежда Наталия Наталья Николай Нина Оксана Олег Ольга Павел Петр Пётр
                    Роман Светлана Сергей Софья Станислав Тамара Татьяна Юлия Юрий Яна
                    """
                            .strip()
                            .split("\\s+"));

    private final List<Token> tokens;

    private Surnames(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> in(List<Token> tokens) {
        return new Surnames(tokens).found();
    }

    private List<Token> found() {
        var all = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (withGiven(at)) all.add(named(token, tokens.get(++at)));
            else if (alone(at)) all.add(person(token, token, token.text()));
            else all.add(token);
        }
        return all;
    }

    private boolean alone(int at) {
        Token token = tokens.get(at);
        if (!token.word() || !opens(at) || !closes(at + 1) && !inBody(at + 1)) return false;
        return Surname.like(token.text())
                || Surname.declined(token.text())
                || Surname.likePlace(token.text()) && noBodies();
    }

    private boolean withGiven(int at) {
        if (at + 1 >= tokens.size() || !opens(at) || !closes(at + 2)) return false;
        Token first = tokens.get(at);
        Token second = tokens.get(at + 1);
        if (!first.word() || !second.word()) return false;
        return GIVEN.contains(first.text()) && surname(second.text())
                || GIVEN.contains(second.text()) && surname(first.text());
    }

    private static boolean surname(String word) {
        return Surname.like(word) || Surname.likePlace(word);
    }

    private static Token named(Token first, Token second) {
        boolean givenFirst = GIVEN.contains(first.text());
        Token given = givenFirst ? first : second;
        Token surname = givenFirst ? second : first;
        return person(first, second, surname.text() + " " + given.text().charAt(0) + ".");
    }

    private static Token person(Token first, Token last, String label) {
        return new Token(Token.Kind.PERSON, label, first.start(), last.end());
    }

    private boolean opens(int at) {
        if (at == 0) return true;
        Token before = tokens.get(at - 1);
        if (before.word() && Surname.like(before.text()) && opens(at - 1)) return true;
        if (before.is(Token.Kind.LINE)) return at < 2 || !asks(tokens.get(at - 2));
        if (before.kind().separates() || before.says("и") || before.is(Token.Kind.PERSON))
            return true;
        return Heads.any(tokens, at - 1) instanceof Head head
                && head.kind() == Head.Kind.POST
                && head.noun() == at - 1
                && !before.says("глава");
    }

    /** «имени ⏎ Белова»: the line above goes on. */
    private static boolean asks(Token before) {
        return before.says("имени")
                || before.says("им.")
                || before.word() && PartyWords.preposition(before.text());
    }

    private boolean closes(int at) {
        if (at >= tokens.size()) return true;
        Token next = tokens.get(at);
        return next.word() && Surname.like(next.text()) && closes(at + 1)
                || next.kind().separates() && !next.is(Token.Kind.COLON)
                || next.is(Token.Kind.BRACKETED)
                || next.says("и");
    }

    /** «Белова УО»: whom she works for. */
    private boolean inBody(int at) {
        return tokens.get(at).word() && Abbreviations.body(tokens.get(at).text());
    }

    /** «Беловская, Громовская СОШ» are schools. */
    private boolean noBodies() {
        for (int k = 0; k < tokens.size(); k++)
            if (Heads.any(tokens, k) instanceof Head head && head.kind().body()) return false;
        return true;
    }
}
