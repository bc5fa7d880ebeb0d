package org.doorstep.decision.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of decisions and their service that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedDecisions {

    @Bean
    ClosedColumns closedInDecisions() {
        return ClosedColumns.of(
                new ClosedColumn("decision", "facts", "demand || '/' || round", "false"),
                new ClosedColumn("decision", "reasons", "demand || '/' || round", "false"),
                new ClosedColumn("decision", "law", "demand || '/' || round", "false"),
                new ClosedColumn("decision", "reply", "demand || '/' || round", "false"),
                new ClosedColumn("decision", "returned_remark", "demand || '/' || round", "false"),
                new ClosedColumn("service", "receipt", "demand", "false"));
    }
}
