package org.doorstep.letters.persistence;

import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the column of the letters that the vault closes. */
@Configuration(proxyBeanMethods = false)
class ClosedLetters {

    @Bean
    ClosedColumns closedInLetters() {
        return ClosedColumns.of(JdbcLetterBook.WORDS);
    }
}
