/** Students on file to be lifted (培优转差) and who leaves school (控辍保学). */
@NullMarked
package org.junheng.indicator.lifting;

import org.jspecify.annotations.NullMarked;
