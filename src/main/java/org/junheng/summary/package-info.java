/** The county's picture for a month: who reported, what the figures are, how they changed, and the words for it. */
@NullMarked
package org.junheng.summary;

import org.jspecify.annotations.NullMarked;
