package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpSession;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Group;
import org.doorstep.portal.CitizenCases;
import org.doorstep.review.StartReview;
import org.doorstep.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the request of somebody who does not agree with a decision (R22 §35, §36). */
@Controller
@RequestMapping("/petitions/{number:\\d{4}-\\d{6}}/review")
final class ReviewPage {

    private static final String PAGE = "portal/review";

    private final Group group;
    private final CitizenCases cases;
    private final StartReview startReview;
    private final Words words;

    ReviewPage(Group group, CitizenCases cases, StartReview startReview, Words words) {
        this.group = group;
        this.cases = cases;
        this.startReview = startReview;
        this.words = words;
    }

    @GetMapping
    String ask(
            @PathVariable("number") PetitionNumber number,
            @RequestParam(name = "demand", defaultValue = "") String demand,
            HttpSession session,
            Model model) {
        return page(number, demand, session, model);
    }

    @PostMapping
    String send(
            @PathVariable("number") PetitionNumber number,
            @RequestParam(name = "demand", defaultValue = "") String demand,
            @RequestParam(name = "stage", defaultValue = "") String stage,
            @RequestParam(name = "reasons", defaultValue = "") String reasons,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty() || reader.get().left()) {
            return page(number, demand, session, model);
        }
        try {
            var review = startReview.start(reader.get(), demand, stage, reasons);
            next.addFlashAttribute(
                    "done", words.say(review.inTime() ? "portal.done.review" : "portal.done.lateReview"));
            return "redirect:/petitions/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("said", reasons);
            model.addAttribute("mistakes", Mistakes.of(refusal, words));
            return page(number, demand, session, model);
        }
    }

    private String page(PetitionNumber number, String demand, HttpSession session, Model model) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty()) {
            return "redirect:/petitions/look-up?number=" + number;
        } else if (reader.get().left()) {
            return "redirect:/petitions/" + number;
        }
        var petition = cases.of(reader.get());
        model.addAttribute("petition", petition);
        petition.mayAskForReview().stream()
                .filter(stage -> stage.demand().equals(demand))
                .findFirst()
                .ifPresent(stage -> model.addAttribute("next", stage));
        return PAGE;
    }
}
