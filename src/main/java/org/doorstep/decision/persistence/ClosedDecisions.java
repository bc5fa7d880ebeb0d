package org.doorstep.decision.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of decisions and their service that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedDecisions {

    static final ClosedColumn RECEIPT = ClosedColumn.ordinary("service", "receipt", "demand", "document");

    @Bean
    ClosedColumns closedInDecisions() {
        return ClosedColumns.of(
                ClosedColumn.ordinary("decision", "facts", "demand", "round"),
                ClosedColumn.ordinary("decision", "reasons", "demand", "round"),
                ClosedColumn.ordinary("decision", "law", "demand", "round"),
                ClosedColumn.ordinary("decision", "reply", "demand", "round"),
                ClosedColumn.ordinary("decision", "returned_remark", "demand", "round"),
                RECEIPT);
    }
}
