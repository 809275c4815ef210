package org.junheng.job;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the files and schools that are done, for the {@link Progress}. */
final class Tally {

    private final Progress progress;
    private final int of;
    private final Set<String> schools = new HashSet<>();
    private int files;

    Tally(Progress progress, int of) {
        this.progress = progress;
        this.of = of;
    }

    synchronized void done(@Nullable String school) {
        files++;
        if (school != null) {
            schools.add(school);
        }
        progress.examined(files, of, schools.size());
    }
}
