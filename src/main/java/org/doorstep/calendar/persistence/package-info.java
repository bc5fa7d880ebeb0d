/** The editions of calendars in the database. */
@NullMarked
package org.doorstep.calendar.persistence;

import org.jspecify.annotations.NullMarked;
