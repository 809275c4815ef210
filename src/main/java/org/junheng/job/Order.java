package org.junheng.job;

import org.junheng.intake.Inbox;
import org.junheng.outbox.Outbox;

/**
 * Everything the steps of one run are about.
 *
 * @param identity under which the run is known again
 */
record Order(JobIdentity identity, Inbox inbox, MonthWork work, Outbox outbox, Progress progress, RunLog log) {}
