/** Knows what lies in the input folder: what each file is, whose it is, and which one is in force. */
@NullMarked
package org.junheng.intake;

import org.jspecify.annotations.NullMarked;
