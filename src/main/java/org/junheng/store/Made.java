package org.junheng.store;

import java.time.Instant;
import java.time.YearMonth;
import org.junheng.store.Examined.Validity;

/**
 * That a month was made, and of what.
 *
 * @param basis digest of everything that went into it: inputs, settings, version
 * @param validity the days on which a run would make the same
 * @param exitCode what the run answered, and a repetition answers again
 */
public record Made(YearMonth period, String basis, Validity validity, int exitCode, Instant at) {}
