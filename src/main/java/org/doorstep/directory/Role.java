package org.doorstep.directory;

import java.util.Arrays;
import java.util.Optional;
import org.doorstep.kernel.UnitId;

/** What an officer may do in the office; each role is a group of the engine and a candidate group in models. */
public enum Role {
    REGISTRAR("registrar"),
    PETITION_OFFICE("petition-office"),
    PETITION_OFFICE_HEAD("petition-office-head"),
    LINKED_LEADER("linked-leader"),
    VISITING_OFFICER("visiting-officer"),
    DISCIPLINE_OFFICE("discipline-office"),
    PROCESS_MANAGER("process-manager"),
    ADMINISTRATOR("camunda-admin");

    private static final String UNIT = "unit-";
    private static final String HEAD = "head-";

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The id of the group in the engine and in models. */
    public String group() {
        return group;
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    /** Whether the directory decides who belongs to this group. */
    public static boolean isOurs(String group) {
        return group.startsWith(UNIT)
                || group.startsWith(HEAD)
                || ofGroup(group).isPresent();
    }

    /** Whether those of this group decide over what officers do: heads, the head of the petition office, linked leaders. */
    public static boolean isOfHeads(String group) {
        return group.startsWith(HEAD) || group.equals(PETITION_OFFICE_HEAD.group) || group.equals(LINKED_LEADER.group);
    }

    /** The group of every officer of a unit. */
    public static String unitGroup(UnitId unit) {
        return UNIT + unit;
    }

    /** The group of whoever heads a unit. */
    public static String headGroup(UnitId unit) {
        return HEAD + unit;
    }
}
