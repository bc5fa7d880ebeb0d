package org.doorstep.petition;

import java.util.Map;
import org.doorstep.directory.Community;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Topic;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.words.OfficeLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every process of a case is started with, for the columns of a task list: its number, topic and community. */
@Component
public final class CaseNames {

    private final Directory directory;
    private final OfficeLanguage office;

    CaseNames(Directory directory, OfficeLanguage office) {
        this.directory = directory;
        this.office = office;
    }

    public Map<String, Object> variables(
            PetitionNumber number, @Nullable String topic, @Nullable CommunityId community) {
        return Map.of("petitionNumber", number.value(), "topicName", name(topic), "communityName", name(community));
    }

    private String name(@Nullable String topic) {
        return directory.topics().stream()
                .filter(known -> known.code().equals(topic))
                .map(Topic::names)
                .map(names -> names.in(office.locale()))
                .findFirst()
                .orElse("");
    }

    private String name(@Nullable CommunityId community) {
        return directory.communities().stream()
                .filter(known -> known.id().equals(community))
                .map(Community::names)
                .map(names -> names.in(office.locale()))
                .findFirst()
                .orElse("");
    }
}
