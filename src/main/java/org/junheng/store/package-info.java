/** Keeps what was read, found and published: the database, and the rows of every file beside it. */
@NullMarked
package org.junheng.store;

import org.jspecify.annotations.NullMarked;
