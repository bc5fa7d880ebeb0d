/** Reviews and their opinions in our own tables. */
@NullMarked
package org.doorstep.review.persistence;

import org.jspecify.annotations.NullMarked;
