/** {@code /api/petitions}: what citizens send, and what they see of it, for programs. */
@NullMarked
package org.doorstep.portal.api;

import org.jspecify.annotations.NullMarked;
