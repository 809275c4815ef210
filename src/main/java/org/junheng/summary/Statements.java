package org.junheng.summary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.school.Stage;

/** What a month's figures say, made by rule: the same figures give the same words. */
public final class Statements {

    private static final int MOST = 5;

    private Statements() {}

    /** At most five, those that matter most first. */
    public static List<Statement> of(MonthPicture picture) {
        StatementGround ground = StatementGround.of(picture);
        return Stream.concat(
                        Stage.COMPULSORY.stream().flatMap(stage -> ofStage(ground, stage)),
                        Stream.of(
                                        ShortfallStatement.of(ground).stream(),
                                        Stream.of(ReportingStatement.of(ground)),
                                        CountyStatements.of(ground))
                                .flatMap(statements -> statements))
                .sorted(Comparator.comparingInt(Statement::weight).reversed())
                .limit(MOST)
                .collect(Collectors.toList());
    }

    private static Stream<Statement> ofStage(StatementGround ground, Stage stage) {
        return Stream.concat(UnitStatements.of(ground, stage), SpreadStatements.of(ground, stage));
    }
}
