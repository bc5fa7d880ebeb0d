/** Where the model {@code recount-deadlines}, and the dates that the engine holds, meet the use cases of deadlines. */
@NullMarked
package org.doorstep.deadline.process;

import org.jspecify.annotations.NullMarked;
