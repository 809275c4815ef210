/** The course of the county's figures over the months, and how far it is to what the county has set itself. */
@NullMarked
package org.junheng.summary.course;

import org.jspecify.annotations.NullMarked;
