package org.junheng.validation.across;

import java.math.BigDecimal;
import org.junheng.finding.Place;

/** What a report gives for an item, and the cell that is named when it is asked about. */
public record Amount(String item, Place place, BigDecimal value) {}
