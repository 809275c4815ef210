/** The commands that a person types; knows the terminal and nothing of workbooks. */
@NullMarked
package org.junheng.cli;

import org.jspecify.annotations.NullMarked;
