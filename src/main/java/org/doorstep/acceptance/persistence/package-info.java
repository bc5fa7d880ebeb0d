/** The hand-overs of sealed reports in our own table. */
@NullMarked
package org.doorstep.acceptance.persistence;

import org.jspecify.annotations.NullMarked;
