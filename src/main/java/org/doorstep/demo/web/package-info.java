@NullMarked
package org.doorstep.demo.web;

import org.jspecify.annotations.NullMarked;
