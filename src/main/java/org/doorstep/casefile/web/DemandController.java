package org.doorstep.casefile.web;

import org.doorstep.casefile.NameProject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff say about one demand of a case. */
@RestController
@RequestMapping("/api/cases/{number}/demands/{demand}")
class DemandController {

    private final NameProject nameProject;

    DemandController(NameProject nameProject) {
        this.nameProject = nameProject;
    }

    /** Says which project the demand is about; the projects are in the directory. Without one, it is about none. */
    @PostMapping("/project")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nameProject(
            @PathVariable("number") String number, @PathVariable("demand") String demand, @RequestBody About about) {
        nameProject.name(new PetitionNumber(number), new DemandNumber(demand), about.id());
    }

    record About(@Nullable String project) {

        @Nullable
        ProjectId id() {
            return project == null || project.isBlank() ? null : new ProjectId(project);
        }
    }
}
