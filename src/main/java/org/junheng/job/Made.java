package org.junheng.job;

import java.time.YearMonth;

/**
 * What stands published for a month.
 *
 * @param digest of the {@link JobIdentity} that it was made under
 */
record Made(YearMonth month, String digest, Verdict verdict) {}
