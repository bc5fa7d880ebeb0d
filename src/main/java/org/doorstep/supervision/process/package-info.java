/** Where the model of the petition meets the use cases of supervision. */
@NullMarked
package org.doorstep.supervision.process;

import org.jspecify.annotations.NullMarked;
