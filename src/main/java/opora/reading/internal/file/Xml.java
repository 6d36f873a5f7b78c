package opora.reading.internal.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of an office file as a stream; refuses document types, so nothing outside is read. */
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(stream);
    }

    /** Next event; a document type ends the reading. */
    public static int next(XMLStreamReader xml) throws XMLStreamException, IOException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD) throw new ForeignReference();
        return event;
    }

    /** The attribute by its local name, whatever its prefix. */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return null;
    }

    public static int number(XMLStreamReader xml, String name, int otherwise) {
        return number(attribute(xml, name), otherwise);
    }

    public static int number(@Nullable String text, int otherwise) {
        if (text == null) return otherwise;
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Skips the element that has just begun with all that is inside. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException, IOException {
        for (var depth = 1; depth > 0; ) {
            var event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    private Xml() {}

    /** The file asks to read something outside it. */
    public static final class ForeignReference extends IOException {

        private static final long serialVersionUID = 1L;

        public ForeignReference() {
            super("document type in an office file");
        }
    }
}
