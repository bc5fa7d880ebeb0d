package org.doorstep.casefile;

import java.util.List;
import org.doorstep.audit.AuditLog;
import org.doorstep.casefile.CaseView.PersonView;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Group;
import org.jspecify.annotations.Nullable;

/** Shows one person in full to whoever gives a reason; that they looked, at whom and why goes on record (PIPL §51). */
@UseCase
public class UnmaskPerson {

    private static final int LONGEST_REASON = 1000;

    private final Group group;
    private final CaseRights rights;
    private final AuditLog audit;

    UnmaskPerson(Group group, CaseRights rights, AuditLog audit) {
        this.group = group;
        this.rights = rights;
        this.audit = audit;
    }

    public PersonView unmask(PetitionNumber number, int place, @Nullable String reason) {
        var reader = rights.in(number);
        if (!reader.needsPeople() && !reader.may().unmask()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "casefile.hasInterest");
        }
        var why = checked(reason);
        var member = group.of(number).stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "casefile.noSuchPerson", place));
        audit.write("person.unmasked", number + "/" + place, why);
        return PersonView.plain(member);
    }

    private static String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput(List.of(FieldError.of("reason", "required")));
        } else if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(List.of(FieldError.of("reason", "tooLong", LONGEST_REASON)));
        }
        return reason.strip();
    }
}
