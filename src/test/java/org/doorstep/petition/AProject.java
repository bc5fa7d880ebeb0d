package org.doorstep.petition;

import java.util.Map;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;

/** A project of the office whose people a test names; each test has its own, since all share the office. */
public record AProject(String id, Desk admin) {

    public static AProject named(String id, Desks desks) {
        var project = new AProject(id, desks.of("admin"));
        project.admin
                .send("PUT", project.path(), Map.of("en", "The " + id, "zh", "项目 " + id))
                .is(204);
        return project;
    }

    public AProject with(String... officers) {
        for (var officer : officers) {
            admin.send("PUT", path() + "/people/" + officer, Map.of("leads", false))
                    .is(204);
        }
        return this;
    }

    public AProject without(String officer) {
        admin.post(path() + "/people/" + officer + "/release", Map.of()).is(204);
        return this;
    }

    private String path() {
        return "/api/directory/projects/" + id;
    }
}
