package org.doorstep.intake.imports;

import java.util.Locale;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page on which a registrar hands in a file and watches its rows become petitions. */
@Controller
class ImportPage {

    private final ImportRuns runs;
    private final Actors actors;

    ImportPage(ImportRuns runs, Actors actors) {
        this.runs = runs;
        this.actors = actors;
    }

    @GetMapping("/import")
    String show(Model model, Locale language) {
        if (!actors.has(Role.REGISTRAR.group()) && !actors.has(Role.PETITION_OFFICE.group())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "intake.onlyPetitionOffice");
        }
        model.addAttribute("runs", runs.list());
        model.addAttribute("language", language.getLanguage());
        return "intake/import";
    }
}
