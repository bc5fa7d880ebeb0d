package org.doorstep.casefile;

import java.util.ArrayList;
import java.util.List;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.Projects;
import org.doorstep.kernel.ProjectId;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows which project a demand is about, and who takes no part for that reason (R22 §28). */
@Component
class ProjectViews {

    private final Projects projects;
    private final OfficeNames names;
    private final Words words;

    ProjectViews(Projects projects, OfficeNames names, Words words) {
        this.projects = projects;
        this.names = names;
        this.words = words;
    }

    @Nullable
    String nameOf(@Nullable ProjectId project) {
        return project == null
                ? null
                : projects.find(project)
                        .map(Project::names)
                        .map(known -> known.in(LocaleContextHolder.getLocale()))
                        .orElse(project.value());
    }

    /** One sentence for each who works on it or has. */
    List<String> whoTakesNoPart(@Nullable ProjectId project) {
        return project == null
                ? List.of()
                : projects.workOn(project).stream().map(this::sentence).toList();
    }

    private String sentence(ProjectWork work) {
        var told = new ArrayList<Object>(
                List.of(names.of(work.officer()), work.from().toString()));
        var last = work.to();
        if (last == null) {
            return words.say(work.leads() ? "casefile.project.leads" : "casefile.project.works", told.toArray());
        }
        told.add(last.toString());
        return words.say(work.leads() ? "casefile.project.led" : "casefile.project.worked", told.toArray());
    }
}
