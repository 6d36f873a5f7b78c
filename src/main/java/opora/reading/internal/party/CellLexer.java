package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a cell into tokens; what stands in quotes or brackets is one token. */
final class CellLexer {

    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{L}/\\p{L}{1,2}(?!\\p{L})|КДН\\s?и\\s?ЗП|[Ии]\\.\\s?о\\.|\\p{L}[\\p{L}\\d]*(?:-\\p{L}[\\p{L}\\d]*)*");
    private static final Pattern NUMBER = Pattern.compile("(?:№|N)? *\\d+(?:[./]\\d+)*");
    private static final Pattern BULLET =
            Pattern.compile("(?:\\d{1,2}\\s?[.)](?!\\d)|[-–—•·*●▪]|[оo](?= ))\\s*(?=\\p{L})");

    private final String text;
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}[.)]\\s+(?=\\p{L})");

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private CellLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var lexer = new CellLexer(text);
        while (lexer.at < text.length()) lexer.next();
        return Surnames.in(lexer.tokens);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ') at++;
        else if (lineStart() && looking(BULLET, Token.Kind.BULLET)) return;
        else if (opensQuote(c) || Enclosure.doubled(text, at))
            add(Token.Kind.QUOTED, Enclosure.quoted(text, at));
        else if (c == '(' || c == '[') add(Token.Kind.BRACKETED, Enclosure.bracketed(text, at));
        else if (!person()
                && !looking(WORD, Token.Kind.WORD)
                && !looking(NUMBER, Token.Kind.NUMBER)) add(mark(c), at + 1);
    }

    /** A new line begins here, or the next number of a numbered list that lost its lines. */
    private boolean lineStart() {
        if (tokens.isEmpty() || tokens.getLast().is(Token.Kind.LINE)) return true;
        Token first = tokens.getFirst();
        boolean numbered = first.is(Token.Kind.BULLET) && Character.isDigit(first.text().charAt(0));
        return numbered
                && !tokens.getLast().text().endsWith("№")
                && NUMBERING.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean opensQuote(char c) {
        return "«\"“„".indexOf(c) >= 0;
    }

    private boolean person() {
        var name = PersonName.at(text, at);
        if (name == null) return false;
        tokens.add(
                honoured()
                        ? new Token(
                                Token.Kind.QUOTED,
                                text.substring(name.start(), name.end()),
                                name.start(),
                                name.end())
                        : new Token(Token.Kind.PERSON, name.label(), name.start(), name.end()));
        at = name.end();
        return true;
    }

    /** «СОШ им. А.П. Лугового», «имени Героя Советского Союза …»: part of the school's name. */
    private boolean honoured() {
        for (int k = tokens.size() - 1; k >= Math.max(0, tokens.size() - 5); k--) {
            Token token = tokens.get(k);
            if (token.says("им.") || token.says("им") || token.says("имени")) return true;
            if (!token.word() && !token.is(Token.Kind.LINE)) return false;
        }
        return false;
    }

    private boolean looking(Pattern pattern, Token.Kind kind) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) return false;
        int end = found.end();
        if (kind == Token.Kind.WORD
                && end < text.length()
                && text.charAt(end) == '.'
                && Abbreviations.dotted(found.group())) end++;
        add(kind, end);
        return true;
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end).strip(), at, end));
        at = end;
    }

    private static Token.Kind mark(char c) {
        return switch (c) {
            case ',' -> Token.Kind.COMMA;
            case ';' -> Token.Kind.SEMICOLON;
            case '\n' -> Token.Kind.LINE;
            case '/', '\\' -> Token.Kind.SLASH;
            case '-', '–', '—', '−' -> Token.Kind.DASH;
            case ':' -> Token.Kind.COLON;
            case '.' -> Token.Kind.STOP;
            case '•', '·', '*', '●', '▪' -> Token.Kind.BULLET;
            default -> Token.Kind.OTHER;
        };
    }
}
