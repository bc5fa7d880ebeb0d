package org.doorstep.engine.guard;

import org.camunda.bpm.engine.impl.context.Context;

/** Tells who calls the engine: a client of its REST API or web applications acts under a user's name, our code does not. */
public final class Outside {

    private Outside() {}

    public static boolean isCalling() {
        var context = Context.getCommandContext();
        return context != null && context.getAuthentication() != null && context.isAuthorizationCheckEnabled();
    }
}
