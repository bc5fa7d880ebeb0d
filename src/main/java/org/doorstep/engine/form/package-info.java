@NullMarked
package org.doorstep.engine.form;

import org.jspecify.annotations.NullMarked;
