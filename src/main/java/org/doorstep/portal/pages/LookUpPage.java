package org.doorstep.portal.pages;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Group;
import org.doorstep.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the number and the query code of a petition. */
@Controller
@RequestMapping("/petitions/look-up")
final class LookUpPage {

    private static final String PAGE = "portal/look-up";

    private final Group group;
    private final Words words;

    LookUpPage(Group group, Words words) {
        this.group = group;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(name = "number", defaultValue = "") String number, Model model) {
        model.addAttribute("number", number);
        return PAGE;
    }

    @PostMapping
    String open(
            @RequestParam("number") String typed,
            @RequestParam("queryCode") String queryCode,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        try {
            var number = new PetitionNumber(typed.strip());
            group.asking(number, queryCode);
            ShownCodes.keep(session, number, queryCode);
            return "redirect:/petitions/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("number", typed);
            model.addAttribute("mistakes", noneOf(refusal));
            response.setStatus(refusal.kind() == Refusal.Kind.UNKNOWN ? SC_NOT_FOUND : SC_BAD_REQUEST);
            return PAGE;
        }
    }

    /** One sentence for a wrong number and a wrong code: which of the two it is, is not told. */
    private Mistakes noneOf(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNKNOWN
                ? new Mistakes(words.say("portal.lookUp.unknown"), List.of())
                : Mistakes.of(refusal, words);
    }
}
