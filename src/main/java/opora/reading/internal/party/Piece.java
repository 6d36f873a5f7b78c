package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A party in the making: its tokens and what it already names. */
final class Piece {

    private static final Pattern FORM =
            Pattern.compile("(?iU)государственн|федеральн|бюджетн|каз[её]нн|автономн|некоммерческ");

    private final List<Token> tokens = new ArrayList<>();
    private final boolean oblique;
    private boolean joined;

    boolean person;
    boolean post;
    boolean manyPosts;
    boolean body;
    boolean unit;
    boolean set;

    /** Its head is a part or a set of what follows: «администрации ОУ». */
    boolean led;

    /** A clause began: «…, курирующий образовательные организации». */
    boolean clause;

    /** A set of people, whose body may follow: «педагогические работники ОО». */
    boolean people;

    /** A legal form stands here and the name is still to come: «МБОУ ДПО …». */
    boolean unnamed;

    /** The last word asks for another: «заместитель», a preposition. */
    boolean expects;

    /** The last body, which «и» may join to another of its sort. */
    Head.@Nullable Kind lastBody;

    /**
     * @param oblique brought in by a marker that puts it in another case («совместно с …»)
     */
    Piece(boolean oblique) {
        this.oblique = oblique;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean oblique() {
        return oblique;
    }

    /** «и» stands before it. */
    boolean joined() {
        return joined;
    }

    void join() {
        joined = true;
    }

    boolean empty() {
        return tokens.isEmpty();
    }

    boolean named() {
        return person || post || body;
    }

    /** Nothing but a post so far, so a body may follow. */
    boolean barePost() {
        return post && !body && !person;
    }

    void add(Token token, @Nullable Head head, boolean decides) {
        tokens.add(token);
        clause |=
                tokens.size() > 1
                        && token.word()
                        && head == null
                        && Adjectives.participle(token.text());
        if (token.kind().separates()) return;
        expects = token.word() && PartyWords.preposition(token.text());
        if (decides && head != null) note(head);
        else {
            if (unnamed && names(token)) named(true);
            if (token.word() && owned(token.text())) unit = false;
        }
    }

    /** «отдел образования», «администрация округа»: whose it is has been said. */
    private boolean owned(String word) {
        return Abbreviations.capitals(word)
                || PartyWords.municipal(word)
                || PartyWords.authorityField(word) && ofEducation();
    }

    /** «отдел образования» is a body of its own, «отдел общего образования» a part of one. */
    private boolean ofEducation() {
        return tokens.size() > 1
                && Lexicon.readings(tokens.get(tokens.size() - 2).text()).stream()
                        .anyMatch(form -> form.sense() == Sense.UNIT || form.sense() == Sense.BODY);
    }

    private void named(boolean its) {
        unnamed = !its;
        body = true;
    }

    private static boolean names(Token token) {
        return token.is(Token.Kind.QUOTED)
                || token.is(Token.Kind.NUMBER)
                || token.word()
                        && Abbreviations.capitals(token.text())
                        && token.text().length() > 3;
    }

    /** «Муниципальное бюджетное общеобразовательное учреждение …»: the name is still to come. */
    private boolean spelledForm(Head head) {
        if (head.kind() != Head.Kind.BODY || head.form() == null || head.plural()) return false;
        String lemma = head.form().noun().lemma();
        return (lemma.equals("учреждение") || lemma.equals("организация"))
                && tokens.stream().anyMatch(token -> FORM.matcher(token.text()).lookingAt());
    }

    private void note(Head head) {
        switch (head.kind()) {
            case PERSON -> person = true;
            case POST -> {
                expects = head.form() == null || Posts.takesPost(head.form().noun().lemma());
                if (!post) manyPosts = head.plural();
                post = true;
            }
            case LEGAL -> {
                named(false);
                lastBody = Head.Kind.LEGAL;
            }
            default -> {
                set |=
                        head.kind() == Head.Kind.SET
                                || head.kind() == Head.Kind.PEOPLE
                                || head.plural();
                led |=
                        !named()
                                && (head.kind() == Head.Kind.UNIT
                                        || head.kind() == Head.Kind.PEOPLE);
                people = head.kind() == Head.Kind.PEOPLE;
                if (spelledForm(head)) {
                    named(false);
                    lastBody = Head.Kind.LEGAL;
                    return;
                }
                boolean ofLegal = unnamed;
                unit =
                        !unnamed
                                && (head.kind() == Head.Kind.UNIT
                                        || Abbreviations.unit(tokens.getLast().text())
                                        || unit && head.kind() == Head.Kind.QUOTED);
                named(true);
                if (!ofLegal && head.kind() != Head.Kind.QUOTED || lastBody == null)
                    lastBody = head.kind();
            }
        }
    }
}
