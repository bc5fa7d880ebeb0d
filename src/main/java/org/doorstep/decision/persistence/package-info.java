/** Decisions and their service in our own tables. */
@NullMarked
package org.doorstep.decision.persistence;

import org.jspecify.annotations.NullMarked;
