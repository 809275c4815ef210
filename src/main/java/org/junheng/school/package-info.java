/** The vocabulary that every room speaks: school code, stage, month, measure. */
@NullMarked
package org.junheng.school;

import org.jspecify.annotations.NullMarked;
