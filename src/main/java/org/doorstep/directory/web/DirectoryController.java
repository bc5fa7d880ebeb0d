package org.doorstep.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doorstep.directory.Absence;
import org.doorstep.directory.CancelAbsence;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Projects;
import org.doorstep.directory.RecordAbsence;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory for staff: who is who today, in the reader's language, and who will be away. */
@RestController
@RequestMapping("/api/directory")
class DirectoryController {

    private final Directory directory;
    private final Projects projects;
    private final RecordAbsence recordAbsence;
    private final CancelAbsence cancelAbsence;
    private final Clock clock;

    DirectoryController(
            Directory directory,
            Projects projects,
            RecordAbsence recordAbsence,
            CancelAbsence cancelAbsence,
            Clock clock) {
        this.directory = directory;
        this.projects = projects;
        this.recordAbsence = recordAbsence;
        this.cancelAbsence = cancelAbsence;
        this.clock = clock;
    }

    @GetMapping
    DirectoryView today(Locale language) {
        return DirectoryView.of(directory, projects, LocalDate.now(clock), language);
    }

    /** Notes an absence, first and last day included; the same officer and first day again replaces it. */
    @PutMapping("/absences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@RequestBody AbsenceWish wish) {
        recordAbsence.record(wish.absence());
    }

    @DeleteMapping("/absences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@RequestParam String officer, @RequestParam LocalDate from) {
        cancelAbsence.cancel(new OfficerId(officer), from);
    }

    record AbsenceWish(
            @Nullable String officer,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String deputy) {

        Absence absence() {
            if (officer == null || from == null || to == null) {
                throw new InvalidInput(missing());
            }
            return new Absence(new OfficerId(officer), from, to, deputy == null ? null : new OfficerId(deputy));
        }

        private List<FieldError> missing() {
            return Stream.of(missing("officer", officer), missing("from", from), missing("to", to))
                    .flatMap(List::stream)
                    .toList();
        }

        private static List<FieldError> missing(String field, @Nullable Object value) {
            return value == null ? List.of(FieldError.of(field, "required")) : List.of();
        }
    }
}
