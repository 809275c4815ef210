package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * When a school unit passes.
 *
 * @param atLeastMet how many indicators must meet their limits
 * @param floorShare the share of its limit that every other one must reach still
 */
public record UnitRule(int atLeastMet, BigDecimal floorShare) {

    boolean passes(Collection<Verdict> verdicts) {
        long met = verdicts.stream().filter(verdict -> verdict == Verdict.MET).count();
        return met >= atLeastMet
                && verdicts.stream().allMatch(verdict -> verdict == Verdict.MET || verdict == Verdict.NEAR);
    }
}
