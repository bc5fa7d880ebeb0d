package org.doorstep.vault.tink;

import org.doorstep.vault.Vault;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a known word with each key before anything else starts, so that a wrong key shows now and not as garbage later. */
@Component
@DependsOnDatabaseInitialization
class CheckKeys implements SmartInitializingSingleton {

    private static final String KNOWN = "门阶";

    private final JdbcClient jdbc;
    private final Vault vault;

    CheckKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var key : Vault.Key.values()) {
            jdbc.sql("select closed from vault_check where key_name = :key")
                    .param("key", key.name())
                    .query((row, place) -> row.getBytes(1))
                    .optional()
                    .ifPresentOrElse(closed -> check(key, closed), () -> remember(key));
        }
    }

    private void check(Vault.Key key, byte[] closed) {
        try {
            vault.open(key, place(key), closed);
        } catch (IllegalStateException wrong) {
            throw new VaultStaysClosed("The keyset is not the one that this database was written with (" + key + ").");
        }
    }

    private void remember(Vault.Key key) {
        try {
            jdbc.sql("insert into vault_check (key_name, closed) values (:key, :closed)")
                    .param("key", key.name())
                    .param("closed", vault.close(key, place(key), KNOWN))
                    .update();
        } catch (DuplicateKeyException another) {
            afterSingletonsInstantiated(); // another node was faster: our keys must open its word
        }
    }

    private static String place(Vault.Key key) {
        return "vault_check.closed/" + key.name();
    }
}
