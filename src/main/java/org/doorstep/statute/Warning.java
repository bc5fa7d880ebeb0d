package org.doorstep.statute;

/** A rung of the warning ladder: what happens when this share of a period has passed. */
public record Warning(int percent, Audience tells) {

    /** Who hears of it. */
    public enum Audience {
        HANDLER,
        HEAD,
        PETITION_OFFICE,
        SUPERVISION
    }
}
