/** Where the models of the review meet its use cases. */
@NullMarked
package org.doorstep.review.process;

import org.jspecify.annotations.NullMarked;
