package org.doorstep.casefile.web;

import java.util.UUID;
import org.doorstep.casefile.AddMember;
import org.doorstep.casefile.CaseView;
import org.doorstep.casefile.CaseView.PersonView;
import org.doorstep.casefile.DeclareInterest;
import org.doorstep.casefile.EndConsent;
import org.doorstep.casefile.OpenCaseFile;
import org.doorstep.casefile.TellQueryCode;
import org.doorstep.casefile.UnmaskPerson;
import org.doorstep.intake.IntakeForm;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.visit.VisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One case for staff: read it, look at a person, step back from it. */
@RestController
@RequestMapping("/api/cases/{number}")
class CaseController {

    private final OpenCaseFile openCaseFile;
    private final UnmaskPerson unmaskPerson;
    private final DeclareInterest declareInterest;
    private final EndConsent endConsent;
    private final TellQueryCode tellQueryCode;
    private final AddMember addMember;

    CaseController(
            OpenCaseFile openCaseFile,
            UnmaskPerson unmaskPerson,
            DeclareInterest declareInterest,
            EndConsent endConsent,
            TellQueryCode tellQueryCode,
            AddMember addMember) {
        this.openCaseFile = openCaseFile;
        this.unmaskPerson = unmaskPerson;
        this.declareInterest = declareInterest;
        this.endConsent = endConsent;
        this.tellQueryCode = tellQueryCode;
        this.addMember = addMember;
    }

    @GetMapping
    ResponseEntity<CaseView> read(@PathVariable("number") String number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(openCaseFile.open(new PetitionNumber(number)));
    }

    @PostMapping("/people/{place}/unmask")
    PersonView unmask(
            @PathVariable("number") String number, @PathVariable("place") int place, @RequestBody Reason why) {
        return unmaskPerson.unmask(new PetitionNumber(number), place, why.reason());
    }

    @PostMapping("/query-code")
    ResponseEntity<Told> tellQueryCode(@PathVariable("number") String number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Told(number, tellQueryCode.tell(new PetitionNumber(number))));
    }

    @PostMapping("/people/{place}/query-code")
    ResponseEntity<Told> tellQueryCode(@PathVariable("number") String number, @PathVariable("place") int place) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Told(number, tellQueryCode.tell(new PetitionNumber(number), place)));
    }

    @PostMapping("/people")
    ResponseEntity<Told> addMember(@PathVariable("number") String number, @RequestBody IntakeForm.Person person) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Told(number, addMember.add(new PetitionNumber(number), person)));
    }

    @PostMapping("/interests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declareInterest(@PathVariable("number") String number, @RequestBody Reason why) {
        declareInterest.declare(new PetitionNumber(number), why.reason());
    }

    @PostMapping("/visits/{visit}/consent-withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endConsent(@PathVariable("number") String number, @PathVariable("visit") UUID visit) {
        endConsent.end(new PetitionNumber(number), new VisitId(visit));
    }

    record Told(String number, String queryCode) {}

    record Reason(@Nullable String reason) {}
}
