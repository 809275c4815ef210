/** Publishes a month's folder whole, or not at all. */
@NullMarked
package org.junheng.outbox;

import org.jspecify.annotations.NullMarked;
