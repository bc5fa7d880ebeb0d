/** The filters that the Tasklist opens with. */
@NullMarked
package org.doorstep.workbench.process;

import org.jspecify.annotations.NullMarked;
