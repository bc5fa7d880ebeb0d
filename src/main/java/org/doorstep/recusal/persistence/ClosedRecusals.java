package org.doorstep.recusal.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of requests for recusal that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedRecusals {

    static final ClosedColumn WHOM = ClosedColumn.of("recusal", "whom", "id");
    static final ClosedColumn WORDS = ClosedColumn.of("recusal", "words", "id");
    static final ClosedColumn REASON = ClosedColumn.of("recusal", "reason", "id");

    @Bean
    ClosedColumns closedInRecusals() {
        return ClosedColumns.of(WHOM, WORDS, REASON);
    }
}
