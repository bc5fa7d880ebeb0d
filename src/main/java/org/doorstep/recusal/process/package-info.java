/** Where the model of the recusal meets its use cases. */
@NullMarked
package org.doorstep.recusal.process;

import org.jspecify.annotations.NullMarked;
