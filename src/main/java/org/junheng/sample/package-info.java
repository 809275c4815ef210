/** Writes the rehearsal county: invented schools with believable figures, for trying things out and for measuring. */
@NullMarked
package org.junheng.sample;

import org.jspecify.annotations.NullMarked;
