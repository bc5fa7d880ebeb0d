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
                ClosedColumn.ordinary("visit", "said", "id"),
                ClosedColumn.ordinary("visit", "new_demands", "id"),
                ClosedColumn.ordinary("visit", "correction", "id"),
                ClosedColumn.ordinary("promise", "words", "id"),
                ClosedColumn.ordinary("promise", "proof", "id"));
    }
}
