package org.doorstep.petition.persistence;

import java.util.List;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the columns of the case file that the vault closes. */
@Configuration(proxyBeanMethods = false)
class Closed {

    private static final String WORDS_SEALED = "words_sealed";

    static final ClosedColumn REQUEST = new ClosedColumn("petition", "request", List.of("number"), WORDS_SEALED);
    static final ClosedColumn FACTS = new ClosedColumn("petition", "facts", List.of("number"), WORDS_SEALED);
    static final ClosedColumn REASONS = new ClosedColumn("petition", "reasons", List.of("number"), WORDS_SEALED);
    static final ClosedColumn QUERY_CODE = ClosedColumn.ordinary("petition", "query_code", "number");
    static final ClosedColumn DIGEST = ClosedColumn.ordinary("petition", "submission_digest", "number");
    static final ClosedColumn NAME = ClosedColumn.of("petitioner", "name", "id");
    static final ClosedColumn ADDRESS = ClosedColumn.of("petitioner", "address", "id");
    static final ClosedColumn PHONE = ClosedColumn.of("petitioner", "phone", "id");
    static final ClosedColumn OWN_CODE = ClosedColumn.of("petitioner", "query_code", "id");
    static final ClosedColumn SUMMARY = ClosedColumn.of("demand", "summary", "number");
    static final ClosedColumn NOTE = ClosedColumn.of("case_note", "words", "id");
    static final ClosedColumn FILE_NAME = ClosedColumn.of("attachment", "name", "id");
    static final ClosedColumn FILE_CONTENT = ClosedColumn.of("attachment", "content", "id");

    @Bean
    ClosedColumns closedInCaseFile() {
        return ClosedColumns.of(
                REQUEST,
                FACTS,
                REASONS,
                QUERY_CODE,
                DIGEST,
                NAME,
                ADDRESS,
                PHONE,
                OWN_CODE,
                SUMMARY,
                NOTE,
                FILE_NAME,
                FILE_CONTENT);
    }
}
