@NullMarked
package org.doorstep.demo.process;

import org.jspecify.annotations.NullMarked;
