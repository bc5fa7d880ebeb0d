package org.doorstep.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.Projects;
import org.jspecify.annotations.Nullable;

/** A project with everybody who leads it, works on it, or has. */
record ProjectView(String id, String name, List<WorkView> people) {

    /** @param to the last day, nothing while the work goes on */
    record WorkView(
            String officer,
            boolean leads,
            LocalDate from,
            @Nullable LocalDate to) {

        static WorkView of(ProjectWork work) {
            return new WorkView(work.officer().value(), work.leads(), work.from(), work.to());
        }
    }

    static List<ProjectView> all(Projects projects, Locale language) {
        var work = projects.work().stream().collect(Collectors.groupingBy(ProjectWork::project));
        return projects.all().stream()
                .map(project -> of(project, work.getOrDefault(project.id(), List.of()), language))
                .toList();
    }

    private static ProjectView of(Project project, List<ProjectWork> work, Locale language) {
        return new ProjectView(
                project.id().value(),
                project.names().in(language),
                work.stream().map(WorkView::of).toList());
    }
}
