/** Commands of the jar that talk to a running office over HTTP; they start no application of their own. */
@NullMarked
@NamedInterface("command")
package org.doorstep.intake.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
