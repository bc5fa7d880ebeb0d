/** What Doorstep adds to the Tasklist: its languages, the case file tab and the page that shows the same. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "directory"})
package org.doorstep.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
