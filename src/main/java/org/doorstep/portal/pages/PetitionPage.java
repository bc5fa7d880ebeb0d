package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Predicate;
import org.doorstep.closure.RatePetition;
import org.doorstep.closure.Rating;
import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.intake.AddMaterial;
import org.doorstep.intake.LeaveGroup;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Group;
import org.doorstep.portal.CitizenCases;
import org.doorstep.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a petition to whoever has shown its query code, and takes what they want to add, take back or say about it. */
@Controller
@RequestMapping("/petitions/{number:\\d{4}-\\d{6}}")
final class PetitionPage {

    private static final String PAGE = "portal/petition";

    private final Group group;
    private final CitizenCases cases;
    private final AddMaterial addMaterial;
    private final WithdrawPetition withdrawPetition;
    private final RatePetition ratePetition;
    private final LeaveGroup leaveGroup;
    private final HandedIn handedIn;
    private final Words words;

    PetitionPage(
            Group group,
            CitizenCases cases,
            AddMaterial addMaterial,
            WithdrawPetition withdrawPetition,
            RatePetition ratePetition,
            LeaveGroup leaveGroup,
            HandedIn handedIn,
            Words words) {
        this.group = group;
        this.cases = cases;
        this.addMaterial = addMaterial;
        this.withdrawPetition = withdrawPetition;
        this.ratePetition = ratePetition;
        this.leaveGroup = leaveGroup;
        this.handedIn = handedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable("number") PetitionNumber number, HttpSession session, Model model) {
        return page(PAGE, number, session, model);
    }

    @GetMapping("/withdrawal")
    String askWithdrawal(@PathVariable("number") PetitionNumber number, HttpSession session, Model model) {
        return page("portal/withdrawal", number, session, model);
    }

    @PostMapping("/materials")
    String addMaterial(
            @PathVariable("number") PetitionNumber number,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("said", said);
        return after(number, session, model, next, "portal.done.material", asker -> {
            var wordless = said.isBlank() && HandedIn.count(files) > 0;
            if (!wordless) {
                addMaterial.add(asker, said);
            }
            var missing = wordless ? handedIn.later(number, files) : handedIn.withPetition(number, files);
            next.addFlashAttribute("missing", missing);
            return !wordless || missing.size() < HandedIn.count(files);
        });
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable("number") PetitionNumber number,
            @RequestParam(name = "words", defaultValue = "") String said,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return after(number, session, model, next, "portal.done.withdrawal", asker -> {
            withdrawPetition.withdraw(asker.forAll().number(), said);
            return true;
        });
    }

    @PostMapping("/rating")
    String rate(
            @PathVariable("number") PetitionNumber number,
            @RequestParam("office") Satisfaction office,
            @RequestParam("unit") Satisfaction unit,
            @RequestParam(name = "words", defaultValue = "") String said,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return after(number, session, model, next, "portal.done.rating", asker -> {
            ratePetition.rate(asker, new Rating(office, unit, said.isBlank() ? null : said));
            return true;
        });
    }

    /** Leaves the group; the page that follows says so, and the code opens nothing else any more (R22 §20). */
    @PostMapping("/departure")
    String depart(
            @PathVariable("number") PetitionNumber number, HttpSession session, Model model, RedirectAttributes next) {
        return after(number, session, model, next, "portal.done.departure", asker -> {
            leaveGroup.leave(asker);
            return true;
        });
    }

    /** Forgets the query code, so that whoever uses the browser next does not find the petition open. */
    @PostMapping("/leave")
    String leave(@PathVariable("number") PetitionNumber number, HttpSession session) {
        ShownCodes.forget(session, number);
        return "redirect:/";
    }

    /** Does something for whoever reads and, if anything came of it, says so on the petition's page, or says there why not. */
    private String after(
            PetitionNumber number,
            HttpSession session,
            Model model,
            RedirectAttributes next,
            String done,
            Predicate<Asker> deed) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty() || reader.get().left()) {
            return page(PAGE, number, session, model);
        }
        try {
            if (deed.test(reader.get())) {
                next.addFlashAttribute("done", words.say(done));
            }
            return "redirect:/petitions/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("mistakes", Mistakes.of(refusal, words));
            return page(PAGE, number, session, model);
        }
    }

    private String page(String page, PetitionNumber number, HttpSession session, Model model) {
        var reader = ShownCodes.reader(session, number, group);
        if (reader.isEmpty()) {
            return "redirect:/petitions/look-up?number=" + number;
        } else if (reader.get().left()) {
            model.addAttribute("number", number.value());
            return "portal/left";
        }
        var petition = cases.of(reader.get());
        model.addAttribute("petition", petition);
        model.addAttribute("life", LifePicture.of(petition));
        model.addAttribute("ratings", Satisfaction.values());
        return page;
    }
}
