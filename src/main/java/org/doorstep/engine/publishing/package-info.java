@NullMarked
package org.doorstep.engine.publishing;

import org.jspecify.annotations.NullMarked;
