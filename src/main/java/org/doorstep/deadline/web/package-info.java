/** What staff asks about deadlines over HTTP. */
@NullMarked
package org.doorstep.deadline.web;

import org.jspecify.annotations.NullMarked;
