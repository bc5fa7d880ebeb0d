@NullMarked
package org.doorstep.engine.account;

import org.jspecify.annotations.NullMarked;
