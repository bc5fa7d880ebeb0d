/** The citizen's pages: rendered on the server, usable from 320 pixels on, by keyboard and without scripts. */
@NullMarked
package org.doorstep.portal.pages;

import org.jspecify.annotations.NullMarked;
