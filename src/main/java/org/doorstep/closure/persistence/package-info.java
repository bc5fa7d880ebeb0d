/** Ratings in our own table. */
@NullMarked
package org.doorstep.closure.persistence;

import org.jspecify.annotations.NullMarked;
