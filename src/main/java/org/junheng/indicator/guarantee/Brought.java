package org.junheng.indicator.guarantee;

import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Share;
import org.junheng.intake.RegisteredSchool;

/**
 * What one school brings to a figure, and how it stands there itself.
 *
 * @param meets whether the school does what is asked; null when that cannot be told, or is not asked of it
 * @param open whether something that the figure needs is not known
 * @param lack by how much it misses, in words such as {@code 缺音乐1间}; empty when it does not
 * @param eased why it does only by a limit that was relaxed; empty when it does not
 */
record Brought(
        RegisteredSchool school, Share share, @Nullable Boolean meets, boolean open, String lack, String eased) {

    /** A share that is judged by the county's total alone. */
    static Brought told(RegisteredSchool school, Share share) {
        return new Brought(school, share, null, !share.known(), "", "");
    }

    /** A school that the figure needs to be judged, and how it does. */
    static Brought judged(RegisteredSchool school, Share share, @Nullable Boolean meets, String lack) {
        return new Brought(school, share, meets, meets == null, Boolean.FALSE.equals(meets) ? lack : "", "");
    }

    Brought easedBy(String reason) {
        return new Brought(school, share, meets, open, lack, reason);
    }

    /** The share with what there is to say of the school. */
    Share noted() {
        return share.noted(!lack.isEmpty() ? lack : eased);
    }
}
