package org.doorstep.review.persistence;

import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of reviews and their opinions that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedReviews {

    static final ClosedColumn REASONS = ClosedColumn.ordinary("review", "reasons", "id");
    static final ClosedColumn RECEIPT = ClosedColumn.ordinary("review", "receipt", "id");

    @Bean
    ClosedColumns closedInReviews() {
        return ClosedColumns.of(
                REASONS,
                RECEIPT,
                ClosedColumn.ordinary("review_opinion", "facts", "review", "round"),
                ClosedColumn.ordinary("review_opinion", "reasons", "review", "round"),
                ClosedColumn.ordinary("review_opinion", "law", "review", "round"),
                ClosedColumn.ordinary("review_opinion", "reply", "review", "round"),
                ClosedColumn.ordinary("review_opinion", "returned_remark", "review", "round"));
    }
}
