package org.doorstep.acceptance.process;

import java.util.Map;
import java.util.Objects;
import org.doorstep.directory.Directory;
import org.doorstep.petition.Demand;
import org.doorstep.words.OfficeLanguage;
import org.springframework.stereotype.Component;

/** What the process knows of a classified demand: its codes for decision tables, and their names for task lists. */
@Component
class DemandLabels {

    private final Directory directory;
    private final OfficeLanguage office;

    DemandLabels(Directory directory, OfficeLanguage office) {
        this.directory = directory;
        this.office = office;
    }

    Map<String, Object> of(Demand demand) {
        var topic = demand.topic() == null ? AcceptanceProcess.OTHER_TOPIC : demand.topic();
        var community = demand.community() == null ? "" : demand.community().value();
        return Map.of(
                AcceptanceProcess.STATUTORY_ROUTE.name(),
                        Objects.requireNonNull(demand.statutoryRoute()).name(),
                AcceptanceProcess.TOPIC.name(), topic,
                AcceptanceProcess.TOPIC_NAME.name(), topicName(topic),
                AcceptanceProcess.COMMUNITY.name(), community,
                AcceptanceProcess.COMMUNITY_NAME.name(), communityName(community));
    }

    private String topicName(String code) {
        return directory.topics().stream()
                .filter(topic -> topic.code().equals(code))
                .map(topic -> topic.names().in(office.locale()))
                .findFirst()
                .orElse("");
    }

    private String communityName(String id) {
        return directory.communities().stream()
                .filter(community -> community.id().value().equals(id))
                .map(community -> community.names().in(office.locale()))
                .findFirst()
                .orElse("");
    }
}
