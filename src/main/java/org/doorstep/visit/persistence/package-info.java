/** Visits and promises in the database. */
@NullMarked
package org.doorstep.visit.persistence;

import org.jspecify.annotations.NullMarked;
