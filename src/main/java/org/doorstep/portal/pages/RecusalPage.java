package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpSession;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Group;
import org.doorstep.portal.CitizenCases;
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.StartRecusal;
import org.doorstep.recusal.Wish;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the request of a petitioner who thinks that an officer should take no part in the case (回避, R22 §28). */
@Controller
@RequestMapping("/petitions/{number:\\d{4}-\\d{6}}/recusal")
final class RecusalPage {

    private static final String PAGE = "portal/recusal";

    private final Group group;
    private final CitizenCases cases;
    private final StartRecusal startRecusal;
    private final Words words;

    RecusalPage(Group group, CitizenCases cases, StartRecusal startRecusal, Words words) {
        this.group = group;
        this.cases = cases;
        this.startRecusal = startRecusal;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable("number") PetitionNumber number, HttpSession session, Model model) {
        return page(number, new Entered("", "", false, null, ""), session, model);
    }

    @PostMapping
    String send(
            @PathVariable("number") PetitionNumber number,
            Entered entered,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty() || reader.get().left()) {
            return page(number, entered, session, model);
        }
        try {
            startRecusal.start(reader.get(), entered.wish());
            next.addFlashAttribute("done", words.say("portal.done.recusal"));
            return "redirect:/petitions/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("mistakes", Mistakes.of(refusal, words));
            return page(number, entered, session, model);
        }
    }

    private String page(PetitionNumber number, Entered entered, HttpSession session, Model model) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty()) {
            return "redirect:/petitions/look-up?number=" + number;
        } else if (reader.get().left()) {
            return "redirect:/petitions/" + number;
        }
        model.addAttribute("petition", cases.of(reader.get()));
        model.addAttribute("entered", entered);
        model.addAttribute("grounds", Recusal.Ground.values());
        return PAGE;
    }

    /** What stood in the fields of the page. */
    record Entered(
            @Nullable String demand,
            @Nullable String whom,
            @Nullable Boolean aboutHead,
            Recusal.@Nullable Ground ground,
            @Nullable String words) {

        Wish wish() {
            return new Wish(demand, Boolean.TRUE.equals(aboutHead), whom, ground, words, null);
        }
    }
}
