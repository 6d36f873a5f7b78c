package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a printed term into tokens: words by their meaning, numbers in digits, Roman and ordinal,
 * numeric dates, separators. Dots, quotes and white space mean nothing once dates are read.
 */
final class TermLexer {

    /** Longer pieces are no month or function word that half of another could be. */
    private static final int SHORT = 5;

    private final Words words;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final ListMarks marks;
    private int at;

    /** A word read otherwise than printed. */
    record Slip(String printed, String meant, boolean certain) {}

    /** The tokens, an END last, what was corrected on the way and what a person is asked. */
    record Lexed(List<Token> tokens, List<Slip> slips, List<Asked> asked) {}

    private TermLexer(Words words, String text) {
        this.words = words;
        this.text = text;
        this.marks = new ListMarks(text);
    }

    static Lexed lex(Words words, String text) {
        var lexer = new TermLexer(words, text);
        while (lexer.at < text.length()) lexer.next();
        lexer.tokens.add(Token.END);
        return new Lexed(lexer.tokens, lexer.slips, lexer.marks.questions());
    }

    private void next() {
        var c = text.charAt(at);
        if (Character.isDigit(c)) {
            digits();
        } else if (Character.isLetter(c) || c >= '\u2160' && c <= '\u216B' || c == '|') {
            word();
        } else {
            mark(c);
            at++;
        }
    }

    private void mark(char c) {
        if (Folding.isDash(c)) add(marks.dash(at) ? Kind.COMMA : Kind.DASH, c);
        else
            switch (c) {
                case ',', ';', '&', '+', '•', '*' -> add(Kind.COMMA, c);
                case '(', '[', '{' -> add(Kind.OPEN, c);
                case ')', ']', '}' -> add(Kind.CLOSE, c);
                case '/', '\\' -> add(Kind.SLASH, c);
                case ':' -> add(Kind.COLON, c);
                case '…' -> add(Kind.DASH, c);
                case '.' -> ellipsis();
                default -> {}
            }
    }

    /** «сентябрь ... октябрь». */
    private void ellipsis() {
        if (!text.startsWith("...", at)) return;
        add(Kind.DASH, '.');
        at += 2;
    }

    private void add(Kind kind, char c) {
        tokens.add(Token.mark(kind, String.valueOf(c)));
    }

    private void digits() {
        var item = marks.afterNumber(at, tokens.isEmpty());
        if (item > at) {
            if (!tokens.isEmpty()) add(Kind.COMMA, ',');
            at = item;
            return;
        }
        var numeric = NumericDate.at(text, at);
        if (numeric != null) {
            tokens.add(numeric.token());
            at = numeric.end();
            return;
        }
        var start = at;
        var value = 0;
        while (at < text.length() && isDigit(at)) {
            value = Math.min(value, 99_999_999) * 10 + digit(text.charAt(at));
            at++;
        }
        if (zeroForLetter(start)) return;
        var end = Ordinals.skipEnding(text, at);
        tokens.add(Token.number(value, at - start, text.substring(start, end)));
        at = end;
    }

    /** «2О22»: a letter between digits is a zero. */
    private boolean isDigit(int i) {
        var c = text.charAt(i);
        if (Character.isDigit(c)) return true;
        return "оОoO".indexOf(c) >= 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
    }

    private static int digit(char c) {
        return Math.max(Character.digit(c, 10), 0);
    }

    /** «0ктябрь»: a zero before letters that make no word without it. */
    private boolean zeroForLetter(int start) {
        if (text.charAt(start) != '0' || at - start != 1 || at >= text.length()) return false;
        var end = wordEnd(at);
        if (end - at < 2) return false;
        var printed = text.substring(start, end);
        var lexeme = words.exact("о" + Words.fold(text.substring(at, end)));
        if (lexeme == null) return false;
        tokens.add(Token.word(lexeme, printed));
        at = end;
        return true;
    }

    private void word() {
        var start = at;
        var end = wordEnd(at);
        at = end;
        var printed = text.substring(start, end);
        var roman = Ordinals.roman(printed);
        if (roman > 0 && marks.romanItem(at)) {
            if (!tokens.isEmpty()) add(Kind.COMMA, ',');
            return;
        }
        if (roman > 0) {
            tokens.add(Token.number(roman, 0, printed));
            at = Ordinals.skipEnding(text, at);
            return;
        }
        var lexeme = words.exact(Words.fold(printed));
        if ((lexeme == null || printed.length() <= SHORT)
                && joinedOverBreak(start, printed, lexeme)) return;
        if (lexeme == null) lexeme = corrected(printed);
        if (lexeme.sense() == Sense.UNKNOWN && (romanGlued(printed) || splitGlued(printed))) return;
        if (!endOfCompound(lexeme, printed)) tokens.add(Token.word(lexeme, printed));
    }

    /** «двадцать пятого»: one number of two words. */
    private boolean endOfCompound(Lexeme lexeme, String printed) {
        if (tokens.isEmpty() || lexeme.sense() != Sense.ORDINAL || lexeme.value() > 9) return false;
        var tens = tokens.getLast();
        if (!tens.is(Sense.CARDINAL) || tens.a() != 20 && tens.a() != 30) return false;
        var whole = new Lexeme(Sense.ORDINAL, tens.a() + lexeme.value());
        tokens.set(tokens.size() - 1, Token.word(whole, tens.text() + " " + printed));
        return true;
    }

    private int wordEnd(int from) {
        var end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || text.charAt(end) >= '\u2160' && text.charAt(end) <= '\u216B'
                        || text.charAt(end) == '|'
                        || zeroInside(from, end))) {
            end++;
        }
        return end;
    }

    private boolean zeroInside(int from, int i) {
        return i > from + 1
                && text.charAt(i) == '0'
                && i + 1 < text.length()
                && Folding.isRussian(text.charAt(i + 1));
    }

    /** «октя-⏎брь», «сен- тябрь»: halves that are a word only together. */
    private boolean joinedOverBreak(int start, String printed, @Nullable Lexeme alone) {
        if (abbreviation(start)) return true;
        var i = at;
        while (i < text.length()
                && (Folding.isDash(text.charAt(i)) || Folding.isSpace(text.charAt(i)))) i++;
        if (i == at || i - at > 3) return false;
        var end = wordEnd(i);
        if (end - i < 2) return false;
        var rest = text.substring(i, end);
        var lexeme = words.exact(Words.fold(printed + rest));
        if (lexeme == null || alone != null && words.exact(Words.fold(rest)) != null) return false;
        tokens.add(Token.word(lexeme, text.substring(start, end)));
        at = end;
        return true;
    }

    /** «кв-л», «п/г», «м-ц»: the mark is part of the word. */
    private boolean abbreviation(int start) {
        if (at >= text.length() || at - start > 2) return false;
        var mark = text.charAt(at) == '/' ? '/' : '-';
        if (mark == '-' && !Folding.isDash(text.charAt(at))) return false;
        var end = wordEnd(at + 1);
        var folded = Words.fold(text.substring(start, at)) + mark;
        var lexeme = words.exact(folded + Words.fold(text.substring(at + 1, end)));
        if (lexeme == null) return false;
        tokens.add(Token.word(lexeme, text.substring(start, end)));
        at = end;
        return true;
    }

    private Lexeme corrected(String printed) {
        var guess = words.nearest(Words.fold(printed));
        if (guess.form() == null) return Lexeme.UNKNOWN;
        slips.add(new Slip(printed, guess.form(), guess.certain()));
        return guess.lexeme();
    }

    /** «IIкв.», «IVквартал»: no space after the number. */
    private boolean romanGlued(String printed) {
        for (var i = Math.min(4, printed.length() - 2); i > 0; i--) {
            var roman = Ordinals.roman(printed.substring(0, i));
            var unit = roman > 0 ? words.exact(Words.fold(printed.substring(i))) : null;
            if (unit == null || unit.sense() != Sense.UNIT) continue;
            tokens.add(Token.number(roman, 0, printed.substring(0, i)));
            tokens.add(Token.word(unit, printed.substring(i)));
            return true;
        }
        return false;
    }

    /** «октябрьноябрь»: two whole words without the space between. */
    private boolean splitGlued(String printed) {
        var folded = Words.fold(printed);
        for (var i = 3; i <= folded.length() - 3; i++) {
            var left = words.exact(folded.substring(0, i));
            var right = words.exact(folded.substring(i));
            if (left == null || right == null) continue;
            slips.add(new Slip(printed, folded.substring(0, i) + " " + folded.substring(i), true));
            tokens.add(Token.word(left, printed.substring(0, i)));
            tokens.add(Token.word(right, printed.substring(i)));
            return true;
        }
        return false;
    }
}
