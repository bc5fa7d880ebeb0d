/** The benchmark: whole lives of petitions in Doorstep and in a bare engine, measured in turn. */
@NullMarked
package org.doorstep.bench;

import org.jspecify.annotations.NullMarked;
