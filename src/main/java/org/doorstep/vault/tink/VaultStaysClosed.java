package org.doorstep.vault.tink;

/** Says that Doorstep does not start because it has no keys, or not those of this database. */
final class VaultStaysClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultStaysClosed(String sentence) {
        super(sentence);
    }
}
