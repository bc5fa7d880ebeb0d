/** The sentences that people read, in English and Simplified Chinese, and the language of the office. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.doorstep.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
