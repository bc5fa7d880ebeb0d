@NullMarked
package org.doorstep.engine.submission;

import org.jspecify.annotations.NullMarked;
