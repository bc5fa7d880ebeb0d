package org.doorstep.vault.tink;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Doorstep what to do about the keyset. */
class VaultStaysClosedAnalyzer extends AbstractFailureAnalyzer<VaultStaysClosed> {

    private static final String ACTION = """
            Name the file with the keys of this office: --doorstep.vault.keyset=PATH
            Only for a new office with an empty database, let this start make it: --doorstep.vault.create=true
            Keep a copy of the file away from the database; without it nobody can read the case file any more.""";

    @Override
    protected FailureAnalysis analyze(Throwable root, VaultStaysClosed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
