package opora.notice.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import opora.notice.LetterLine;
import opora.notice.LetterLine.Topic;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Words of the letter of the day: by topic, each line with its link. */
@Component
class LetterText {

    /** Links of this sort open one answer and serve once; others lead to pages. */
    private static final String ONE_TIME = "/links/";

    private final Texts texts;

    LetterText(Texts texts) {
        this.texts = texts;
    }

    /** What is sent: the same said plainly and with links that can be pressed. */
    record Written(String subject, String text, String html) {}

    Written write(Language language, String givenName, List<LetterLine> lines) {
        var topics =
                lines.stream()
                        .collect(
                                groupingBy(
                                        LetterLine::topic,
                                        () -> new EnumMap<>(Topic.class),
                                        java.util.stream.Collectors.toList()));
        var text = new StringBuilder();
        var html = new StringBuilder();
        var greeting = say(language, "letter.greeting", givenName.isEmpty() ? 0 : 1, givenName);
        text.append(greeting).append("\n");
        html.append("<p>").append(escape(greeting)).append("</p>");
        topics.forEach((topic, some) -> part(language, topic, some, text, html));
        var foot = say(language, "letter.foot", text.indexOf(ONE_TIME) < 0 ? 0 : 1);
        text.append("\n").append(foot).append("\n");
        html.append("<p>").append(escape(foot)).append("</p>");
        return new Written(subject(language, topics), text.toString(), html.toString());
    }

    private void part(
            Language language,
            Topic topic,
            List<LetterLine> lines,
            StringBuilder text,
            StringBuilder html) {
        var title = say(language, "letter.topic." + topic.name(), lines.size());
        text.append("\n").append(title).append("\n");
        html.append("<h3>").append(escape(title)).append("</h3><ul>");
        for (var line : lines) {
            var link = line.link().get();
            var said = line.text().apply(language);
            text.append("– ").append(said).append("\n");
            html.append("<li>");
            if (link.isEmpty()) {
                html.append(escape(said));
            } else {
                text.append("  ").append(link).append("\n");
                html.append("<a href=\"").append(escape(link)).append("\">");
                html.append(escape(said)).append("</a>");
            }
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private String subject(Language language, EnumMap<Topic, List<LetterLine>> topics) {
        return say(
                language,
                "letter.subject",
                count(topics, Topic.LATE) + count(topics, Topic.RETURNED),
                count(topics, Topic.DUE),
                count(topics, Topic.TO_DECIDE) + count(topics, Topic.ESCALATED));
    }

    private static int count(EnumMap<Topic, List<LetterLine>> topics, Topic topic) {
        return topics.getOrDefault(topic, List.of()).size();
    }

    private String say(Language language, String key, Object... args) {
        return texts.text(language, key, args);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
