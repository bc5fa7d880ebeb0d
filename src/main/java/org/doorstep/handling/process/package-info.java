/** Where the model of handling meets its use cases. */
@NullMarked
package org.doorstep.handling.process;

import org.jspecify.annotations.NullMarked;
