package org.doorstep.directory.web;

import java.util.List;
import java.util.Map;
import org.doorstep.directory.DescribeProject;
import org.doorstep.directory.NameOnProject;
import org.doorstep.directory.Names;
import org.doorstep.directory.Project;
import org.doorstep.directory.ReleaseFromProject;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The projects of the office and their people, for the administrator; everybody reads them in the directory. */
@RestController
@RequestMapping("/api/directory/projects/{project}")
class ProjectController {

    private final DescribeProject describeProject;
    private final NameOnProject nameOnProject;
    private final ReleaseFromProject releaseFromProject;

    ProjectController(
            DescribeProject describeProject, NameOnProject nameOnProject, ReleaseFromProject releaseFromProject) {
        this.describeProject = describeProject;
        this.nameOnProject = nameOnProject;
        this.releaseFromProject = releaseFromProject;
    }

    /** Adds the project, or changes what it is called. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(@PathVariable("project") String project, @RequestBody ProjectNames names) {
        describeProject.describe(new Project(new ProjectId(project), names.both()));
    }

    /** Has the officer lead the project or work on it from today; from then on they take no part in what is against it. */
    @PutMapping("/people/{officer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(
            @PathVariable("project") String project, @PathVariable("officer") String officer, @RequestBody Work work) {
        nameOnProject.name(new ProjectId(project), new OfficerId(officer), work.leads());
    }

    /** Today is the officer's last day on the project. */
    @PostMapping("/people/{officer}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable("project") String project, @PathVariable("officer") String officer) {
        releaseFromProject.release(new ProjectId(project), new OfficerId(officer));
    }

    /** @param leads whether the officer answers for the project, and does not just work on it */
    record Work(boolean leads) {}

    record ProjectNames(@Nullable String en, @Nullable String zh) {

        private static final int LONGEST = 200;

        Names both() {
            var errors = List.of(Map.entry("en", text(en)), Map.entry("zh", text(zh))).stream()
                    .filter(name -> name.getValue().isBlank() || name.getValue().length() > LONGEST)
                    .map(name -> name.getValue().isBlank()
                            ? FieldError.of(name.getKey(), "required")
                            : FieldError.of(name.getKey(), "tooLong", LONGEST))
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new Names(text(en), text(zh));
        }

        private static String text(@Nullable String name) {
            return name == null ? "" : name.strip();
        }
    }
}
