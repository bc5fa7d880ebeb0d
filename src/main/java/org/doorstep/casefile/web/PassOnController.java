package org.doorstep.casefile.web;

import org.doorstep.casefile.PassOn;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff pass on about a case in words. */
@RestController
@RequestMapping("/api/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class PassOnController {

    private final PassOn passOn;

    PassOnController(PassOn passOn) {
        this.passOn = passOn;
    }

    @PostMapping("/materials")
    void material(@PathVariable("number") String number, @RequestBody Said said) {
        passOn.material(new PetitionNumber(number), said.words());
    }

    @PostMapping("/withdrawal")
    void withdrawal(@PathVariable("number") String number, @RequestBody Said said) {
        passOn.withdrawal(new PetitionNumber(number), said.words());
    }

    @PostMapping("/urgency")
    void urgency(@PathVariable("number") String number, @RequestBody Said said) {
        passOn.urgency(new PetitionNumber(number), said.words());
    }

    record Said(@Nullable String words) {}
}
