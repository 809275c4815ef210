/** The county's figures beyond the resource indicators: how each is worked out of the schools' dossiers. */
@NullMarked
package org.junheng.indicator.county;

import org.jspecify.annotations.NullMarked;
