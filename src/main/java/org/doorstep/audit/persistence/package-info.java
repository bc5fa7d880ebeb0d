/** The audit log in the database: one writer at a time, each entry with the digest of the one before. */
@NullMarked
package org.doorstep.audit.persistence;

import org.jspecify.annotations.NullMarked;
