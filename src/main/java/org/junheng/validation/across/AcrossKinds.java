package org.junheng.validation.across;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.Kind;

/** Everything that several reports together may give to say. */
public final class AcrossKinds {

    public static final List<Kind> ALL = Stream.of(
                    ChangeRules.KINDS,
                    CopyRules.KINDS,
                    JumpRules.KINDS,
                    LikenessRules.KINDS,
                    PairRules.KINDS,
                    AreaRules.KINDS,
                    SpreadRules.KINDS)
            .flatMap(Collection::stream)
            .toList();

    private AcrossKinds() {}
}
