package org.doorstep.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** The full history of the engine without the answers of forms, which would keep words about people. */
final class OfficeHistory extends HistoryLevelFull {

    static final String NAME = "office";
    private static final int ID = 31; // stored in the database at the first start; never to be changed

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, @Nullable Object entity) {
        return !HistoryEventTypes.FORM_PROPERTY_UPDATE.equals(eventType);
    }
}
