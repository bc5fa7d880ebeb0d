package org.doorstep.vault.tink;

import java.util.List;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.doorstep.vault.Reclose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes the whole case file again under the new keys, column by column; old values open all the while. */
@Component
@ConditionalOnProperty("doorstep.vault.rotate")
class RotateKeys implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RotateKeys.class);

    private final Reclose reclose;
    private final List<ClosedColumn> columns;
    private final TransactionOperations transactions;

    RotateKeys(Reclose reclose, ObjectProvider<ClosedColumns> modules, TransactionOperations transactions) {
        this.reclose = reclose;
        this.columns = modules.orderedStream()
                .flatMap(module -> module.columns().stream())
                .toList();
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var column : columns) {
            transactions.executeWithoutResult(running -> reclose.underNewKey(column));
            LOG.info("{}.{} is closed under the new key", column.table(), column.column());
        }
    }
}
