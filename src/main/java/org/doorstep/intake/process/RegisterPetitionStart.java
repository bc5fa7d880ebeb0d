package org.doorstep.intake.process;

import java.util.List;
import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.intake.FilePetition;
import org.doorstep.intake.FrontDesk;
import org.doorstep.intake.IntakeForm;
import org.doorstep.intake.IntakeForm.Person;
import org.doorstep.intake.Submission;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.springframework.stereotype.Component;

/** Start form of {@code petition}: what the registrar takes down in the Tasklist. */
@Component
class RegisterPetitionStart implements StartStep {

    private final FrontDesk desk;
    private final FilePetition filePetition;
    private final FirstVariables variables;

    RegisterPetitionStart(FrontDesk desk, FilePetition filePetition, FirstVariables variables) {
        this.desk = desk;
        this.filePetition = filePetition;
        this.variables = variables;
    }

    @Override
    public String process() {
        return PetitionNames.PROCESS;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        try {
            var intake = desk.check(form(answers));
            var registered = filePetition.file(intake, Submission.once(), answers.actor());
            return variables.of(registered.number(), intake);
        } catch (InvalidInput invalid) {
            throw new InvalidInput(
                    invalid.errors().stream().map(RegisterPetitionStart::inForm).toList());
        }
    }

    private static IntakeForm form(Answers answers) {
        return new IntakeForm(
                answers.maybe("channel").orElse(null),
                answers.maybe("language").orElse(null),
                answers.maybe("receivedOn").orElse(null),
                answers.flag("anonymous"),
                new Person(
                        answers.maybe("name").orElse(null),
                        answers.maybe("address").orElse(null),
                        answers.maybe("phone").orElse(null)),
                answers.maybe("groupSize").orElse(null),
                people(answers, "representatives"),
                people(answers, "members"),
                answers.flag("oral"),
                answers.flag("readBack"),
                answers.flag("urgent"),
                answers.maybe("request").orElse(null),
                answers.maybe("facts").orElse(null),
                answers.maybe("reasons").orElse(null),
                answers.maybe("topic").orElse(null),
                answers.maybe("community").orElse(null),
                false);
    }

    private static List<Person> people(Answers answers, String field) {
        return answers.rows(field).stream()
                .map(row -> new Person(row.get("name"), row.get("address"), row.get("phone")))
                .toList();
    }

    /** The form has the petitioner's fields at its top level. */
    private static FieldError inForm(FieldError error) {
        return new FieldError(error.field().replaceFirst("^petitioner\\.", ""), error.code(), error.arguments());
    }
}
