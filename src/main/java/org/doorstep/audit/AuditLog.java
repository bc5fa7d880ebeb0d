package org.doorstep.audit;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The log of who looked at or changed what. It grows and never changes. */
public interface AuditLog {

    /**
     * Writes that the current actor did something.
     *
     * @param action a code, for example {@code people.unmasked}
     * @param subject an id, never a name
     * @param reason why, in the actor's words, where a reason is asked; kept encrypted
     */
    void write(String action, String subject, @Nullable String reason);

    /** The first entry that is not as it was written, or none if the chain is whole. */
    OptionalLong firstBroken();
}
