package opora.reading.internal.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.DutyClause;
import opora.reading.Layout;
import opora.reading.Layout.Paragraph;
import opora.reading.Place;

/**
 * Walks through the clauses of a regulation. Chapters on aims, terms and indicators are passed
 * over; lists are taken when what stands above them speaks of duties or names a body.
 */
public final class Duties {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CLAUSE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+\\.?)\\s+(.+)", Pattern.DOTALL);
    private static final Pattern CHAPTER =
            Pattern.compile("(?:\\d{1,2}|[IVX]{1,5})\\.\\s*(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("[-–—•·*]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern PASSED_CHAPTER =
            Pattern.compile(
                    ".*(?:общие положения|понят|термин|цел[ьи]|задач|принцип|основани|показател|критери|заключительн).*",
                    FLAGS | Pattern.DOTALL);
    private static final Pattern PASSED_LIST =
            Pattern.compile(
                    ".*(?:механизм|принцип|цел[ьия]|цели|задач|подход|эффект[ыа]|понят|показател|методами|источник|критери|актов).*",
                    FLAGS | Pattern.DOTALL);
    private static final Pattern DUTY_LIST =
            Pattern.compile(
                    ".*(?:мероприяти|функци|обязанност|полномочи|обеспечить|осуществить|обязан|по следующим направлениям).*",
                    FLAGS | Pattern.DOTALL);
    private static final Pattern SUBHEADING =
            Pattern.compile(
                    "(?:направлени|на уровне|раздел|для |в области|в части).*",
                    FLAGS | Pattern.DOTALL);
    private static final int LONGEST_HEADING = 160;

    private final List<DutyClause> found = new ArrayList<>();
    private String number = "";
    private String body = "";
    private boolean passed = true;
    private boolean listed;
    private String refused = "";

    private record Text(String text, Place place) {}

    public static List<DutyClause> in(Layout layout) {
        var duties = new Duties();
        for (var text : whole(layout)) {
            if (text.text().matches("(?iU)приложение\\b.{0,40}") && !duties.found.isEmpty()) break;
            duties.read(text);
        }
        return duties.found;
    }

    /** A paragraph that ends in the middle of a sentence goes on in the next. */
    private static List<Text> whole(Layout layout) {
        var texts = new ArrayList<Text>();
        for (var block : layout.blocks()) {
            if (!(block instanceof Paragraph paragraph)) continue;
            var rest = strip(paragraph.text());
            var open = !texts.isEmpty() && !texts.getLast().text().matches("(?s).*[.;:!?]\\s*");
            if (open
                    && !rest.isEmpty()
                    && Character.isLowerCase(rest.codePointAt(0))
                    && texts.getLast().text().length() > 40) {
                var before = texts.removeLast();
                texts.add(new Text(before.text() + "\n" + rest, before.place()));
            } else {
                texts.add(new Text(paragraph.text(), paragraph.place()));
            }
        }
        return texts;
    }

    private static String strip(String text) {
        var item = ITEM.matcher(text);
        return item.matches() ? item.group(1).strip() : text.strip();
    }

    private void read(Text text) {
        var clause = CLAUSE.matcher(text.text());
        var chapter = CHAPTER.matcher(text.text());
        if (clause.matches()) clause(clause.group(1), clause.group(2).strip(), text.place());
        else if (chapter.matches() && isHeading(text.text())) chapter(chapter.group(1));
        else if (!passed && !number.isEmpty()) rest(text);
    }

    private static boolean isHeading(String text) {
        return text.length() < LONGEST_HEADING && !text.matches("(?s).*[.;:,]\\s*");
    }

    private void chapter(String heading) {
        passed = PASSED_CHAPTER.matcher(heading).matches();
        number = "";
        listed = false;
        refused = "";
    }

    private void clause(String printed, String text, Place place) {
        number = printed;
        listed = false;
        if (passed || !refused.isEmpty() && printed.startsWith(refused)) return;
        refused = "";
        if (text.endsWith(":")) {
            body = body(text);
            listed = beginsDuties(text);
            if (isPassed(text)) refused = printed;
        } else {
            for (var sentence : Sentence.sentences(text)) sentence(sentence, place);
        }
    }

    private void sentence(String sentence, Place place) {
        if (!Verbs.oblige(sentence)) return;
        var verb = Verbs.firstActive(sentence);
        if (verb == Integer.MAX_VALUE) {
            body = "";
            add(sentence, place);
            return;
        }
        body = sentence.substring(0, verb).strip();
        Sentence.duties(sentence).forEach(duty -> add(duty, place));
    }

    private void rest(Text text) {
        var printed = strip(text.text());
        if (printed.isEmpty()) return;
        var isItem =
                ITEM.matcher(text.text()).matches()
                        || Character.isLowerCase(printed.codePointAt(0))
                        || printed.matches("(?s)\\d{1,2}\\).*");
        if (printed.endsWith(":")) {
            if (isItem || SUBHEADING.matcher(printed).matches()) return;
            body = body(printed);
            listed = beginsDuties(printed);
        } else if (isItem && listed) {
            add(printed, text.place());
        } else if (!isItem) {
            listed = false;
        }
    }

    /** Duties follow a line that speaks of them, or one that only names a body. */
    private static boolean beginsDuties(String line) {
        if (isPassed(line)) return false;
        return DUTY_LIST.matcher(line).matches()
                || Verbs.firstActive(line) < Integer.MAX_VALUE
                || !Verbs.hasAny(line);
    }

    private static boolean isPassed(String line) {
        return PASSED_LIST.matcher(line).matches() && !DUTY_LIST.matcher(line).matches();
    }

    private static String body(String line) {
        var name = line.replaceAll(":$", "").replaceAll("\\(далее[^)]*\\)", "").strip();
        if (DUTY_LIST.matcher(name).matches()
                && name.toLowerCase(Locale.ROOT).contains("мероприяти")) return "";
        var verb = Verbs.firstActive(name);
        return verb == Integer.MAX_VALUE ? name : name.substring(0, verb).strip();
    }

    private void add(String text, Place place) {
        found.add(new DutyClause(number, body, text, place));
    }
}
