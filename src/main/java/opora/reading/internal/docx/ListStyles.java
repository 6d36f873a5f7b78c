package opora.reading.internal.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.Xml;
import org.jspecify.annotations.Nullable;

/** Which paragraph styles number their paragraphs. */
final class ListStyles {

    private static final int MAX_ANCESTORS = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, ListItem> items = new HashMap<>();

    /** A list and the level in it. */
    record ListItem(String list, int level) {}

    static ListStyles of(Archive archive) throws IOException, XMLStreamException {
        var styles = new ListStyles();
        try (var part = archive.open("word/styles.xml")) {
            if (part != null) styles.read(part);
        }
        return styles;
    }

    @Nullable ListItem item(@Nullable String style) {
        var at = style;
        for (var i = 0; at != null && i < MAX_ANCESTORS; i++) {
            var item = items.get(at);
            if (item != null) return item;
            at = parents.get(at);
        }
        return null;
    }

    private void read(java.io.InputStream part) throws XMLStreamException, IOException {
        var xml = Xml.open(part);
        @Nullable String style = null;
        var level = 0;
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            var value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = Xml.attribute(xml, "styleId");
                    level = 0;
                }
                case "basedOn" -> {
                    if (style != null && value != null) parents.put(style, value);
                }
                case "ilvl" -> level = Xml.number(value, 0);
                case "numId" -> {
                    if (style != null && value != null)
                        items.put(style, new ListItem(value, level));
                }
                default -> {}
            }
        }
    }
}
