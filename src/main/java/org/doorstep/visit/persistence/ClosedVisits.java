package org.doorstep.visit.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of visits and promises that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedVisits {

    @Bean
    ClosedColumns closedInVisits() {
        return ClosedColumns.of(
                new ClosedColumn("visit", "said", "id", "false"),
                new ClosedColumn("visit", "new_demands", "id", "false"),
                new ClosedColumn("visit", "correction", "id", "false"),
                new ClosedColumn("promise", "words", "id", "false"),
                new ClosedColumn("promise", "proof", "id", "false"));
    }
}
