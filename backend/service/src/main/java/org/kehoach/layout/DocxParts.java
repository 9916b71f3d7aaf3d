package org.kehoach.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX that say how it looks, read with a limit on what they unpack to. */
final class DocxParts {

    private static final String MAIN = "word/document.xml";
    private static final int MAX_BYTES = 24 << 20;

    private final Map<String, Element> parts = new HashMap<>();
    private int room = MAX_BYTES;

    private DocxParts() {}

    static DocxParts read(Path file) throws IOException, UnreadablePaperException {
        var parts = new DocxParts();
        try (var archive = new ZipFile(file.toFile())) {
            var entries = archive.stream()
                    .filter(
                            entry -> entry.getName()
                                    .matches(
                                            "word/(document|styles|header\\d*|footer\\d*)\\.xml|word/theme/theme1\\.xml|word/_rels/document\\.xml\\.rels"))
                    .toList();
            for (var entry : entries) {
                try (var content = archive.getInputStream(entry)) {
                    parts.add(entry.getName(), content.readNBytes(parts.room + 1));
                }
            }
        } catch (ZipException | SAXException broken) {
            throw new UnreadablePaperException(UnreadablePaperException.Reason.NOT_DOCX);
        }
        if (parts.part(MAIN) == null) {
            throw new UnreadablePaperException(UnreadablePaperException.Reason.NOT_DOCX);
        }
        return parts;
    }

    Element body() throws UnreadablePaperException {
        var main = part(MAIN);
        var body = main == null ? null : Xml.child(main, "body");
        if (body == null) {
            throw new UnreadablePaperException(UnreadablePaperException.Reason.NOT_DOCX);
        }
        return body;
    }

    @Nullable Element styles() {
        return part("word/styles.xml");
    }

    @Nullable Element theme() {
        return part("word/theme/theme1.xml");
    }

    /** A header or footer, by the relationship that the section names it with. */
    @Nullable Element related(String id) {
        var relations = part("word/_rels/document.xml.rels");
        if (relations == null) {
            return null;
        }
        return Xml.children(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .findFirst()
                .map(relation -> part("word/" + relation.getAttribute("Target").replaceFirst("^/word/", "")))
                .orElse(null);
    }

    private @Nullable Element part(String name) {
        return parts.get(name);
    }

    private void add(String name, byte[] content) throws IOException, SAXException, UnreadablePaperException {
        room -= content.length;
        if (room < 0) {
            throw new UnreadablePaperException(UnreadablePaperException.Reason.TOO_LARGE);
        }
        parts.put(name, parser().parse(new ByteArrayInputStream(content)).getDocumentElement());
    }

    /** Takes no document type, and so no entity. */
    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
