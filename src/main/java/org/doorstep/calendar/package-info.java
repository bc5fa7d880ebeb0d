/**
 * Which days are working days, and how days are counted; several calendars side by side, as shipped in {@code calendar/}
 * and as administrators have added to them; knows no petition.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words"})
package org.doorstep.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
