/** {@code /api/cases}: the case file for staff. */
@NullMarked
package org.doorstep.casefile.web;

import org.jspecify.annotations.NullMarked;
