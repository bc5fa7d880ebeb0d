package org.doorstep.directory.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Projects;
import org.doorstep.directory.Unit;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of the office from which forms let people choose, whatever the case. */
@Configuration(proxyBeanMethods = false)
class CodeLists {

    @Bean
    ChoiceSource topics(Directory directory) {
        return new CodeList(
                "topics",
                (variables, language) -> directory.topics().stream()
                        .map(topic -> new Choice(topic.code(), topic.names().in(language))));
    }

    @Bean
    ChoiceSource communities(Directory directory) {
        return new CodeList(
                "communities",
                (variables, language) -> directory.communities().stream()
                        .map(community -> new Choice(
                                community.id().value(), community.names().in(language))));
    }

    @Bean
    ChoiceSource units(Directory directory) {
        return new CodeList(
                "units",
                (variables, language) -> directory.units().stream()
                        .filter(Unit::handlesDemands)
                        .map(unit -> new Choice(unit.id().value(), unit.names().in(language))));
    }

    @Bean
    ChoiceSource projects(Projects projects) {
        return new CodeList(
                "projects",
                (variables, language) -> projects.all().stream()
                        .map(project ->
                                new Choice(project.id().value(), project.names().in(language))));
    }

    private interface Entries {

        Stream<Choice> of(Function<String, Optional<String>> variables, Locale language);
    }

    private record CodeList(String name, Entries entries) implements ChoiceSource {

        @Override
        public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
            return entries.of(variables, language).toList();
        }
    }
}
