/** Where the models of acceptance meet its use cases. */
@NullMarked
package org.doorstep.acceptance.process;

import org.jspecify.annotations.NullMarked;
