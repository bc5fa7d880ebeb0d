/** The ledger of deadlines in the database. */
@NullMarked
package org.doorstep.deadline.persistence;

import org.jspecify.annotations.NullMarked;
