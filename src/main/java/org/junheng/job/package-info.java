/** The monthly job: its steps, its settings, what it answers. */
@NullMarked
package org.junheng.job;

import org.jspecify.annotations.NullMarked;
