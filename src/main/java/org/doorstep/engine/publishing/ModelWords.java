package org.doorstep.engine.publishing;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The names and sentences of models and forms in another language. A text is replaced only while it is the one that we
 * ship: what a manager wrote stays as written.
 */
final class ModelWords {

    private final Map<String, Properties> ofModel;
    private final Properties ofForms = new Properties();

    /** Takes the texts by the name of the model's file without its ending, for example {@code visit/home-visit}. */
    ModelWords(Map<String, Properties> ofModel) {
        this.ofModel = Map.copyOf(ofModel);
        ofModel.values()
                .forEach(texts -> texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("form."))
                        .forEach(key -> ofForms.setProperty(key, texts.getProperty(key))));
    }

    ModelFiles apply(ModelFiles models, ModelFiles shipped) {
        var said = new TreeMap<>(models.files());
        said.replaceAll((name, bytes) -> apply(name, bytes, shipped.files().get(name)));
        return new ModelFiles(said);
    }

    private byte[] apply(String name, byte[] model, byte @org.jspecify.annotations.Nullable [] shipped) {
        if (shipped == null) {
            return model;
        }
        if (name.endsWith(".form")) {
            return ofForms.isEmpty() ? model : FormWords.apply(model, shipped, ofForms);
        }
        var texts = ofModel.get(name.replaceFirst("\\.(bpmn|dmn)$", ""));
        return texts == null ? model : DiagramWords.apply(model, shipped, texts);
    }
}
