package org.doorstep.petition;

/** How a petition reached the office: the five forms of R22 §17 and the office's own front doors. */
public enum Channel {
    LETTER,
    VISIT,
    NET,
    PHONE,
    FAX,
    HOME_VISIT,
    RECEPTION,
    HOTLINE,
    TRANSFER_IN
}
