/** The vault on Google Tink, and the file that holds its keys. */
@NullMarked
package org.doorstep.vault.tink;

import org.jspecify.annotations.NullMarked;
