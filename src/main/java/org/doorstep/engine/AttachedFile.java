package org.doorstep.engine;

import org.jspecify.annotations.Nullable;

/** A file that a person sent with a form; what its type really is, the case file finds out. */
public record AttachedFile(String name, @Nullable String claimedType, byte[] content) {

    /** What one file may weigh. */
    public static final int LARGEST = 20 * 1024 * 1024;

    @Override
    public String toString() {
        return "a file of " + content.length + " bytes";
    }
}
