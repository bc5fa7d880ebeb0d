/** Transfers in the database. */
@NullMarked
package org.doorstep.transfer.persistence;

import org.jspecify.annotations.NullMarked;
