/** Where the models of the petition and of its demands meet the use cases of their end. */
@NullMarked
package org.doorstep.closure.process;

import org.jspecify.annotations.NullMarked;
