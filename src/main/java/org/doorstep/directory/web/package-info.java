@NullMarked
package org.doorstep.directory.web;

import org.jspecify.annotations.NullMarked;
