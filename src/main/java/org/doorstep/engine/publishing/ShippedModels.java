package org.doorstep.engine.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import org.doorstep.words.OfficeLanguage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the jar, or the folder named by {@code doorstep.processes}, proposes to the office, in the office's language. The
 * files themselves are English; the other language lies beside them in {@code messages/}.
 */
@Component
class ShippedModels {

    private static final String CLASSPATH = "classpath:processes/";

    private final String folder;
    private final String language;

    ShippedModels(@Value("${doorstep.processes:}") String folder, OfficeLanguage office) {
        this.folder = folder.isBlank() ? CLASSPATH : "file:" + (folder.endsWith("/") ? folder : folder + "/");
        this.language = office.language();
    }

    /** Whether they come out of the jar, whose build has checked them, and not out of a folder of somebody. */
    boolean builtIn() {
        return folder.equals(CLASSPATH);
    }

    ModelFiles inOfficeLanguage() {
        return words().apply(asWritten(), asWritten());
    }

    /** Says a newer text of a model in the office's language where it still holds the words that we ship. */
    ModelFiles inOfficeLanguage(ModelFiles newer) {
        return words().apply(newer, asWritten());
    }

    private ModelFiles asWritten() {
        var files = new TreeMap<String, byte[]>();
        for (var resource : find("**/*")) {
            var name = relative(resource);
            if (ModelFiles.isModel(name)) {
                files.put(name, read(resource));
            }
        }
        return new ModelFiles(files);
    }

    private ModelWords words() {
        var ending = "_" + language + ".properties";
        var texts = new TreeMap<String, Properties>();
        for (var resource : find("**/messages/*" + ending)) {
            var messages = new Properties();
            try (var reader = new java.io.InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                messages.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            texts.put(relative(resource).replace("messages/", "").replace(ending, ""), messages);
        }
        return new ModelWords(texts);
    }

    private Iterable<Resource> find(String pattern) {
        try {
            return java.util.Arrays.stream(new PathMatchingResourcePatternResolver().getResources(folder + pattern))
                    .filter(Resource::isReadable)
                    .toList();
        } catch (IOException missing) {
            return java.util.List.of(); // no folder, no models: the caller says so
        }
    }

    private String relative(Resource resource) {
        try {
            var whole = java.net.URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            var root = builtIn()
                    ? "/processes/"
                    : folder.substring("file:".length()).replaceFirst("^\\.?/", "");
            return whole.substring(whole.lastIndexOf(root) + root.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
