/** What each role may do in the engine, in one place. */
@NullMarked
package org.doorstep.access.process;

import org.jspecify.annotations.NullMarked;
