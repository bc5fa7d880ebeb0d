package org.doorstep.acceptance.persistence;

import java.util.List;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the column of the hand-overs that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedHandOvers {

    @Bean
    ClosedColumns closedInHandOvers() {
        return ClosedColumns.of(new ClosedColumn("hand_over", "receipt", List.of("demand"), "true"));
    }
}
