package org.doorstep.engine.publishing;

import java.util.HashMap;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Replaces the names and the documentation of elements in a process or a decision. */
final class DiagramWords {

    private DiagramWords() {}

    static byte[] apply(byte[] model, byte[] shipped, Properties texts) {
        var before = new HashMap<String, String>();
        walk(Xml.parse(shipped), (key, place) -> before.put(key, place.getTextContent()));
        var document = Xml.parse(model);
        walk(document, (key, place) -> {
            var said = texts.getProperty(key);
            if (said != null && place.getTextContent().equals(before.get(key))) {
                place.setTextContent(said);
            }
        });
        return Xml.write(document);
    }

    private static void walk(Document document, BiConsumer<String, Node> visitor) {
        Xml.elements(document).forEach(element -> {
            var id = element.getAttribute("id");
            if (!id.isEmpty() && element.hasAttribute("name")) {
                visitor.accept(id + ".name", element.getAttributeNode("name"));
            }
            if (element.getParentNode() instanceof Element parent
                    && element.getTagName().endsWith("documentation")) {
                visitor.accept(parent.getAttribute("id") + ".documentation", element);
            } else if (element.getParentNode() instanceof Element parent
                    && parent.getTagName().endsWith("textAnnotation")) {
                visitor.accept(parent.getAttribute("id") + ".text", element);
            }
        });
    }
}
