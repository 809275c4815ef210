/** How far town and country lie apart (城乡). */
@NullMarked
package org.junheng.indicator.locality;

import org.jspecify.annotations.NullMarked;
