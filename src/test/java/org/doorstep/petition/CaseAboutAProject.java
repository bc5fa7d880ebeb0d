package org.doorstep.petition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.office.APetition;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.TheOffice;
import org.jspecify.annotations.Nullable;

/** The petition of a test whose demand is about a project of the office, and who may have its tasks. */
public record CaseAboutAProject(TheOffice theOffice, Desks desks, TaskService tasks) {

    /** Of the demo office: led by the head of the Housing Bureau, who is linked to Lakeside. */
    public static final String LIFTS = "lift-renewal";

    /** Of the demo office: led by the head of the Education Bureau, whose only officer works on it. */
    public static final String SCHOOL = "school-extension";

    /** The head of the Housing Bureau. */
    public static final String LEADER = "huang.wei";

    /** Of the Housing Bureau. */
    public static final String HANDLER = "he.lan";

    public void isRegistered(APetition petition, @Nullable String project) {
        theOffice.registers(petition);
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("project", project);
    }

    public Answer claims(String officer, String step) {
        return desks.of(officer).post("/engine-rest/task/" + task(step) + "/claim", Map.of("userId", officer));
    }

    public Answer gives(String giver, String taker, String step) {
        return desks.of(giver).post("/engine-rest/task/" + task(step) + "/assignee", Map.of("userId", taker));
    }

    public String task(String step) {
        return theOffice.taskOf(step).getId();
    }

    public @Nullable String holder(String step) {
        return theOffice.taskOf(step).getAssignee();
    }

    public List<String> groups(String step) {
        return tasks.getIdentityLinksForTask(task(step)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    public String path() {
        return "/api/cases/" + theOffice.petition().number();
    }

    public JsonNode file(String officer, String language) {
        return desks.of(officer).speaking(language).get(path()).is(200).json();
    }

    public JsonNode demand(String officer, String language) {
        return file(officer, language).at("/demands/0");
    }

    public List<String> timeline(String officer) {
        return StreamSupport.stream(file(officer, "en").path("timeline").spliterator(), false)
                .map(entry -> entry.path("text").asText())
                .toList();
    }
}
