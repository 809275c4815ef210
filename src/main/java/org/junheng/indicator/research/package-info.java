/** Teachers' research and growth (教研), home visits and mental health (家校、心理). */
@NullMarked
package org.junheng.indicator.research;

import org.jspecify.annotations.NullMarked;
