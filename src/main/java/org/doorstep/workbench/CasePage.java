package org.doorstep.workbench;

import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the case file on a page of its own, for those who prefer it to the tab in the Tasklist. */
@Controller
final class CasePage {

    @GetMapping("/cases/{number}")
    String show(@PathVariable("number") String number, Model model) {
        model.addAttribute("number", new PetitionNumber(number).value());
        return "workbench/case";
    }
}
