package org.junheng.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the {@link Progress} that a step begins. */
record Announced(Phase phase, Progress progress) implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
        progress.begins(phase);
    }
}
