package org.doorstep.casefile;

import org.doorstep.casefile.CaseView.May;

/**
 * What one reader may see and do in one case.
 *
 * @param needsPeople whether the reader's part in the case cannot be done without knowing who the people are
 */
record Rights(boolean needsPeople, May may) {}
