/** Requests for recusal in the database. */
@NullMarked
package org.doorstep.recusal.persistence;

import org.jspecify.annotations.NullMarked;
