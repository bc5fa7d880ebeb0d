package org.doorstep.closure.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the column of the ratings that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedRatings {

    @Bean
    ClosedColumns closedInRatings() {
        return ClosedColumns.of(ClosedColumn.ordinary("rating", "words", "petition"));
    }
}
