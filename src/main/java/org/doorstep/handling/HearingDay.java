package org.doorstep.handling;

import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;

/**
 * When a hearing is, who leads it and whether it is open to the public.
 *
 * @param at the time of day, as {@code 09:30}
 */
public record HearingDay(LocalDate on, String at, OfficerId chair, boolean open) {}
