package org.doorstep.recusal.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.engine.Variable;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Petitions;
import org.doorstep.recusal.Decider;
import org.doorstep.recusal.Deciders;
import org.doorstep.recusal.Recusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the process of a request starts with: codes and ids, never a word of it. */
@Component
class RecusalVariables {

    private final Petitions petitions;
    private final CaseNames names;
    private final Deciders deciders;

    RecusalVariables(Petitions petitions, CaseNames names, Deciders deciders) {
        this.petitions = petitions;
        this.names = names;
        this.deciders = deciders;
    }

    Map<String, @Nullable Object> of(Recusal recusal) {
        var petition = petitions.forStep(recusal.petition());
        var demand = recusal.demand();
        var variables = new HashMap<String, @Nullable Object>(
                names.variables(petition.number(), petition.topic(), petition.community()));
        variables.put(Variable.DEMAND.name(), demand == null ? null : demand.value());
        variables.put(RecusalNames.ID.name(), recusal.id().value());
        variables.putAll(of(deciders.get(recusal)));
        return variables;
    }

    static Map<String, @Nullable Object> of(Decider decider) {
        var variables = new HashMap<String, @Nullable Object>();
        var assignee = decider.assignee();
        variables.put(RecusalNames.DECIDER, assignee == null ? null : assignee.value());
        variables.put(RecusalNames.DECIDER_GROUP, decider.group());
        return variables;
    }
}
