package org.doorstep.portal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.doorstep.kernel.Refusal;
import org.doorstep.portal.DeadlineAnswers;
import org.doorstep.portal.DeadlineQuestion;
import org.doorstep.statute.LegalClock;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Statutes;
import org.doorstep.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer or a citizen computes a deadline and reads why; an answer has an address that can be passed on. */
@Controller
final class DeadlinesPage {

    private final Statutes statutes;
    private final DeadlineAnswers answers;
    private final Words words;

    DeadlinesPage(Statutes statutes, DeadlineAnswers answers, Words words) {
        this.statutes = statutes;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/deadlines")
    String show(
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "") String clock,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String extension,
            @RequestParam(defaultValue = "") String hearing,
            @RequestParam(defaultValue = "false") boolean choose,
            Locale language,
            Model model) {
        var asked = profile.isEmpty() ? statutes.current().profile() : profile;
        var question = new DeadlineQuestion(clock, start, extension, hearing);
        model.addAttribute("question", question);
        model.addAttribute("profile", asked);
        model.addAttribute(
                "profiles",
                statutes.newest().stream().map(one -> profile(one, language)).toList());
        try {
            model.addAttribute("clocks", clocks(statutes.newest(asked), language));
            if (!choose && !clock.isEmpty()) {
                model.addAttribute("answer", answers.answer(asked, question, language));
            }
        } catch (Refusal refusal) {
            model.addAttribute("mistakes", Mistakes.of(refusal, words));
            model.asMap().putIfAbsent("clocks", clocks(statutes.current(), language));
        }
        return "portal/deadlines";
    }

    private static Option profile(Statute statute, Locale language) {
        return new Option(statute.profile(), statute.name().in(language));
    }

    private static List<Option> clocks(Statute statute, Locale language) {
        return statute.clocks().values().stream()
                .sorted(Comparator.comparing(LegalClock::code))
                .map(clock -> new Option(
                        clock.code(),
                        clock.ends().in(language) + " – " + clock.starts().in(language) + " (" + clock.article() + ")"))
                .toList();
    }
}
