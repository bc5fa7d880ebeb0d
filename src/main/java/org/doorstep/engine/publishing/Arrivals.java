package org.doorstep.engine.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doorstep.kernel.Refusal;
import org.w3c.dom.Element;

/**
 * Finds the place of each arriving file in the published set: a modelling tool sends bare file names, so a file takes the
 * place of the one with its name, or of the one with its process, decision or form id.
 */
final class Arrivals {

    private static final String OWN = "office/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelFiles published;

    Arrivals(ModelFiles published) {
        this.published = published;
    }

    Map<String, byte[]> placed(Map<String, byte[]> arrived) {
        var placed = new TreeMap<String, byte[]>();
        arrived.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                throw new Refusal("engine.htmlForm", name);
            }
            if (!ModelFiles.isModel(name) || name.contains("..") || name.startsWith("/") || name.contains("\\")) {
                throw new Refusal("engine.notAModel", name);
            }
            if (placed.put(place(name, bytes), bytes) != null) {
                throw new Refusal("engine.sentTwice", name);
            }
        });
        return placed;
    }

    private String place(String name, byte[] bytes) {
        if (published.files().containsKey(name)) {
            return name;
        }
        var id = id(name, bytes);
        return published
                .names(name.substring(name.lastIndexOf('.')))
                .filter(known -> id.equals(id(known, published.files().getOrDefault(known, new byte[0])))
                        || known.endsWith("/" + name))
                .findFirst()
                .or(() -> Optional.of(name).filter(fresh -> fresh.contains("/")))
                .orElse(OWN + (name.endsWith(".form") ? "forms/" : "") + name);
    }

    private static Optional<String> id(String name, byte[] file) {
        try {
            if (name.endsWith(".form")) {
                return Optional.of(JSON.readTree(file).path("id").asText()).filter(id -> !id.isEmpty());
            }
            return Xml.elements(Xml.parse(file), name.endsWith(".bpmn") ? "process" : "decision")
                    .map((Element element) -> element.getAttribute("id"))
                    .findFirst();
        } catch (IllegalArgumentException | IOException broken) {
            throw new Refusal("engine.unreadableModel", name, String.valueOf(broken.getMessage()));
        }
    }
}
