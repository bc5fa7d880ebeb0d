package org.doorstep.engine.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads and writes a diagram's file, and never follows what it points to. */
final class Xml {

    private Xml() {}

    /** Parses a file or throws {@link IllegalArgumentException} with the parser's words. */
    static Document parse(byte[] file) {
        try {
            var parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    static byte[] write(Document document) {
        try {
            var file = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file));
            return file.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<Element> elements(Document document) {
        var all = document.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(place));
    }

    static Stream<Element> elements(Document document, String localName) {
        return elements(document).filter(element -> localName.equals(element.getLocalName()));
    }

    /** An attribute of the engine's own namespace, or an empty text. */
    static String camunda(Element element, String name) {
        return element.getAttributeNS("http://camunda.org/schema/1.0/bpmn", name);
    }
}
