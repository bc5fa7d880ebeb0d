@NullMarked
package org.doorstep.directory.process;

import org.jspecify.annotations.NullMarked;
