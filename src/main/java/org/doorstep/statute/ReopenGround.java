package org.doorstep.statute;

/** What a petitioner says that may lead to a demand being handled again; which of these do is the statute's to say. */
public enum ReopenGround {
    /** Asked after the decision, they do not see the matter as settled. */
    NOT_SETTLED,
    /** Asked after the decision, they see a part of it as settled. */
    PARTLY_SETTLED,
    /** They are dissatisfied with the unit that answered. */
    DISSATISFIED
}
