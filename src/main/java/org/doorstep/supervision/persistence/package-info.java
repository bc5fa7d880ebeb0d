/** Supervision in the database. */
@NullMarked
package org.doorstep.supervision.persistence;

import org.jspecify.annotations.NullMarked;
