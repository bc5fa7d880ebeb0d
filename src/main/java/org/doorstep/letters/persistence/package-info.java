/** The book of letters in the database. */
@NullMarked
package org.doorstep.letters.persistence;

import org.jspecify.annotations.NullMarked;
