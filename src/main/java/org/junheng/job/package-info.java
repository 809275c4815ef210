/** Makes a month as a Spring Batch job: its steps, settings, state and exit codes. */
@NullMarked
package org.junheng.job;

import org.jspecify.annotations.NullMarked;
