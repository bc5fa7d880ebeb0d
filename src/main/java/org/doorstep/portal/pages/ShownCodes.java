package org.doorstep.portal.pages;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Group;

/** The query codes that a reader has shown; they stay in the session and never stand in an address. */
final class ShownCodes {

    private static final String PREFIX = ShownCodes.class.getName() + ".";

    private ShownCodes() {}

    static void keep(HttpSession session, PetitionNumber number, String queryCode) {
        session.setAttribute(PREFIX + number, queryCode);
    }

    private static Optional<String> find(HttpSession session, PetitionNumber number) {
        return Optional.ofNullable((String) session.getAttribute(PREFIX + number));
    }

    /** Who reads the petition by the code that they have shown; nobody where they have shown none. */
    static Optional<Asker> reader(HttpSession session, PetitionNumber number, Group group) {
        return find(session, number).map(code -> group.asking(number, code));
    }

    static void forget(HttpSession session, PetitionNumber number) {
        session.removeAttribute(PREFIX + number);
    }
}
