/** Draws the workbooks that go out, and the same figures for other systems. */
@NullMarked
package org.junheng.ledger;

import org.jspecify.annotations.NullMarked;
