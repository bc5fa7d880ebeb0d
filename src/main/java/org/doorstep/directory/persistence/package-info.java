@NullMarked
package org.doorstep.directory.persistence;

import org.jspecify.annotations.NullMarked;
