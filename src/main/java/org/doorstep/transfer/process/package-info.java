/** Where the models of a transfer meet its use cases. */
@NullMarked
package org.doorstep.transfer.process;

import org.jspecify.annotations.NullMarked;
