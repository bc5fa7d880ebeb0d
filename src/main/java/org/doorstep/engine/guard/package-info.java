@NullMarked
package org.doorstep.engine.guard;

import org.jspecify.annotations.NullMarked;
