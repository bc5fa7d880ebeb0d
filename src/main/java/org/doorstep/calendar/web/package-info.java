@NullMarked
package org.doorstep.calendar.web;

import org.jspecify.annotations.NullMarked;
