/** Where the models of visits meet the use cases of visits. */
@NullMarked
package org.doorstep.visit.process;

import org.jspecify.annotations.NullMarked;
