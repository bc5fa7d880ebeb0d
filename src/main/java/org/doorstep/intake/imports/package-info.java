/** Takes over the petitions of another system from a CSV or XLSX file, row by row, each row once and none in silence. */
@NullMarked
package org.doorstep.intake.imports;

import org.jspecify.annotations.NullMarked;
