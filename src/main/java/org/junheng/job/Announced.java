package org.junheng.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the {@link Progress} that a step begins, and the {@link RunLog} how it goes. */
record Announced(Phase phase, Progress progress, RunLog log) implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
        log.note("step.begin", "step", phase.name());
        progress.begins(phase);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        log.note("step.end", "step", phase.name(), "status", step.getStatus().name(), "items", step.getWriteCount());
        return null;
    }
}
