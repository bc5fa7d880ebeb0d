/** Where the model of the decision meets its use cases. */
@NullMarked
package org.doorstep.decision.process;

import org.jspecify.annotations.NullMarked;
