package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;

/** The tables of settings hold every setting of ours with the default that is in force, and no other. */
class SettingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(doorstep\\.[\\w.-]+)` \\| ([^|]+) \\|");
    private static final Pattern INJECTED = Pattern.compile("@Value\\(\"\\$\\{(doorstep\\.[\\w.-]+):?([^}]*)}");
    private static final Properties SHIPPED = shipped();

    @ParameterizedTest
    @ValueSource(strings = {"docs/settings.md", "docs/settings.zh.md"})
    void the_table_says_what_the_code_reads(String file) {
        var table = new TreeMap<String, String>();
        ROW.matcher(Sources.text(Path.of(file)))
                .results()
                .forEach(row -> table.put(row.group(1), row.group(2).replaceAll("`|^\\(.*\\)$", "")));

        assertThat(table).containsExactlyInAnyOrderEntriesOf(inTheCode());
    }

    private static Map<String, String> inTheCode() {
        var settings = new TreeMap<String, String>();
        INJECTED.matcher(Sources.textOf(Sources.under(Sources.JAVA, ".java")))
                .results()
                .forEach(place -> settings.put(place.group(1), place.group(2)));
        Office.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .forEach(type -> put(settings, type.reflect(), prefix(type.reflect())));
        settings.replaceAll(
                (name, fallback) -> SHIPPED.getOrDefault(name, fallback).toString());
        return settings;
    }

    private static void put(Map<String, String> settings, Class<?> record, String prefix) {
        Stream.of(record.getRecordComponents()).forEach(part -> {
            var name = prefix + "." + dashed(part.getName());
            if (part.getType().isRecord()) {
                put(settings, part.getType(), name);
            } else {
                settings.put(name, fallback(record, part));
            }
        });
    }

    private static String prefix(Class<?> record) {
        var mark = AnnotatedElementUtils.findMergedAnnotation(record, ConfigurationProperties.class);
        return mark == null ? "" : mark.prefix();
    }

    private static String dashed(String camel) {
        return ConfigurationPropertyName.adapt(camel.replaceAll("([A-Z])", "-$1"), '.')
                .toString();
    }

    /** The annotation stands on the parameter of the constructor, not on the part of the record. */
    private static String fallback(Class<?> record, RecordComponent part) {
        return Stream.of(record.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameters()))
                .filter(parameter -> parameter.getName().equals(part.getName()))
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(DefaultValue.class)))
                .map(value -> String.join(",", value.value()))
                .findFirst()
                .orElse("");
    }

    private static Properties shipped() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return yaml.getObject();
    }
}
