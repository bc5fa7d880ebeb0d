/** What the case file does for forms that no step of ours knows. */
@NullMarked
package org.doorstep.petition.process;

import org.jspecify.annotations.NullMarked;
