/** Government guarantee (G), education quality (Q), public recognition (S) and veto (V): what the county as a whole must do. */
@NullMarked
package org.junheng.indicator.guarantee;

import org.jspecify.annotations.NullMarked;
