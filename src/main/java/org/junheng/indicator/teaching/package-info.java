/** How well the county's students do in exams: by paper, for the county, its towns, schools and classes. */
@NullMarked
package org.junheng.indicator.teaching;

import org.jspecify.annotations.NullMarked;
