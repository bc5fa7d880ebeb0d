/** The office in tests: its petitions, its people and its time, in words. */
@NullMarked
package org.doorstep.office;

import org.jspecify.annotations.NullMarked;
