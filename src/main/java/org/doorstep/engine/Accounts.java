package org.doorstep.engine;

import java.util.List;

/** Who may log in, as the engine's identity tables mirror the directory. */
public interface Accounts {

    /** Whether this is the password of that user; a locked or unknown user has none. */
    boolean checks(String user, String password);

    /** The ids of the groups that the user belongs to. */
    List<String> groupsOf(String user);
}
