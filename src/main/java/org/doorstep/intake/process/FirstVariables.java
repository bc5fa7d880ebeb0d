package org.doorstep.intake.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.directory.Directory;
import org.doorstep.intake.Intake;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.words.OfficeLanguage;
import org.springframework.stereotype.Component;

/** What a new petition process knows of its petition: number and codes, and their names for the columns of task lists. */
@Component
class FirstVariables {

    private final Directory directory;
    private final OfficeLanguage office;

    FirstVariables(Directory directory, OfficeLanguage office) {
        this.directory = directory;
        this.office = office;
    }

    Map<String, Object> of(PetitionNumber number, Intake intake) {
        var variables = new HashMap<String, Object>();
        variables.put(PetitionNames.PETITION_NUMBER, number.value());
        variables.put(PetitionNames.CHANNEL, intake.channel().name());
        variables.put(PetitionNames.TOPIC_NAME, topicName(intake));
        variables.put(PetitionNames.COMMUNITY_NAME, communityName(intake));
        if (intake.topic() != null) {
            variables.put(PetitionNames.TOPIC, intake.topic());
        }
        if (intake.community() != null) {
            variables.put(PetitionNames.COMMUNITY, intake.community().value());
        }
        return variables;
    }

    private String topicName(Intake intake) {
        return directory.topics().stream()
                .filter(topic -> topic.code().equals(intake.topic()))
                .map(topic -> topic.names().in(office.locale()))
                .findFirst()
                .orElse("");
    }

    private String communityName(Intake intake) {
        return directory.communities().stream()
                .filter(community -> community.id().equals(intake.community()))
                .map(community -> community.names().in(office.locale()))
                .findFirst()
                .orElse("");
    }
}
