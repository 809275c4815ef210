package org.junheng.job;

import org.jspecify.annotations.Nullable;
import org.junheng.intake.InboxFile;
import org.junheng.store.Examined;

/**
 * A file with everything that was found in it.
 *
 * @param rows its rows, packed to be kept; null when the file is refused
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Examination(InboxFile file, Examined found, byte @Nullable [] rows) {

    /** The code of the school it belongs to, as far as it could be told. */
    @Nullable
    String school() {
        return found.school() == null ? null : found.school().digits();
    }
}
