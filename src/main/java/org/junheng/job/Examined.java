package org.junheng.job;

import org.jspecify.annotations.Nullable;
import org.junheng.intake.InboxFile;

/**
 * A file with everything that was found about it.
 *
 * @param school the code of the school it belongs to, as far as it could be told
 */
record Examined(InboxFile file, @Nullable String school) {}
