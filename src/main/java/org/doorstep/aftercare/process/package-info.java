/** Where the model of the care after the end meets its use cases. */
@NullMarked
package org.doorstep.aftercare.process;

import org.jspecify.annotations.NullMarked;
