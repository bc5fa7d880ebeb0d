/** Which days are working days, and how days are counted; knows no petition. Its data are in {@code calendar/}. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
