/** What the case file does for forms that no step of ours knows, and what it asks of the engine. */
@NullMarked
package org.doorstep.petition.process;

import org.jspecify.annotations.NullMarked;
