package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.doorstep.directory.Directory;
import org.doorstep.intake.FrontDesk;
import org.doorstep.intake.RegisterPetition;
import org.doorstep.intake.Submission;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down what a citizen asks for; oral, anonymous and joint petitions have their place in it (R22 §17–20). */
@Controller
@RequestMapping("/petitions/new")
final class WritePetitionPage {

    private static final String PAGE = "portal/write";

    private final FrontDesk desk;
    private final RegisterPetition registerPetition;
    private final HandedIn handedIn;
    private final Directory directory;
    private final Words words;

    WritePetitionPage(
            FrontDesk desk, RegisterPetition registerPetition, HandedIn handedIn, Directory directory, Words words) {
        this.desk = desk;
        this.registerPetition = registerPetition;
        this.handedIn = handedIn;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping
    String empty(Locale language, Model model) {
        return show(PetitionForm.empty(), language, model);
    }

    @PostMapping(params = "addPerson")
    String addPerson(@ModelAttribute("form") PetitionForm form, Locale language, Model model) {
        return show(form.withOneMore(), language, model);
    }

    @PostMapping(params = "removePerson")
    String removePerson(@ModelAttribute("form") PetitionForm form, Locale language, Model model) {
        return show(form.withoutLast(), language, model);
    }

    @PostMapping
    String send(
            @ModelAttribute("form") PetitionForm form,
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            Locale language,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        try {
            var intake = desk.check(form.asIntake(language));
            var registered = registerPetition.register(intake, Submission.from(form.key(), intake));
            ShownCodes.keep(session, registered.number(), registered.queryCode());
            next.addFlashAttribute("fresh", registered);
            if (!registered.already()) {
                next.addFlashAttribute("missing", handedIn.withPetition(registered.number(), files));
            }
            return "redirect:/petitions/" + registered.number();
        } catch (Refusal refusal) {
            model.addAttribute("mistakes", Mistakes.of(refusal, words));
            return show(form, language, model);
        }
    }

    private String show(PetitionForm form, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mostRows", PetitionForm.MOST_ROWS);
        model.addAttribute(
                "topics",
                directory.topics().stream()
                        .map(topic -> new Option(topic.code(), topic.names().in(language)))
                        .toList());
        model.addAttribute(
                "communities",
                directory.communities().stream()
                        .map(community -> new Option(
                                community.id().value(), community.names().in(language)))
                        .toList());
        return PAGE;
    }
}
