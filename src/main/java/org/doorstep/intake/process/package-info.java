@NullMarked
package org.doorstep.intake.process;

import org.jspecify.annotations.NullMarked;
