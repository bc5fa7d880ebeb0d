/** A stranger to the code: works petitions through the engine's REST API and the forms that it reads there. */
@NullMarked
package org.doorstep.robot;

import org.jspecify.annotations.NullMarked;
