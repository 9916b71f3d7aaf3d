package org.kehoach.sourcetext;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reading the XML of a DOCX piece by piece, without entities or anything from outside. */
final class WordXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private WordXml() {}

    static XMLStreamReader open(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(content);
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(WORD, name);
        return value == null ? xml.getAttributeValue(STRICT_WORD, name) : value;
    }

    static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    static int integer(XMLStreamReader xml) {
        return integer(value(xml), 0);
    }

    static int integer(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }

    /** A property that is on by standing there, unless it says otherwise. */
    static boolean flag(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || isOn(value);
    }

    static boolean isOn(@Nullable String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Goes on behind the element that the reader stands at, whatever is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }
}
