@NullMarked
package org.doorstep.engine.web;

import org.jspecify.annotations.NullMarked;
