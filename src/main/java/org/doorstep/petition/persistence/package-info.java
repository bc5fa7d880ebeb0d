/** The case file in the database, its words closed by the vault. */
@NullMarked
package org.doorstep.petition.persistence;

import org.jspecify.annotations.NullMarked;
