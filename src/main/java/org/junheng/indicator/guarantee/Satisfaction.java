package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.SurveyFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.SurveySheet;

/** S1: the replies to the surveys of a month, all groups together and each by itself. */
final class Satisfaction {

    private final CountyItem item;
    private final YearMonth month;
    private final Reckoning whole;
    private final List<Reckoning> groups = new ArrayList<>();

    Satisfaction(CountyItem item, YearMonth month) {
        this.item = item;
        this.month = month;
        Figure figure = Figure.whole(item, Judging.TOTAL);
        this.whole = reckoning(figure);
        SurveySheet.GROUP.options().forEach(group -> groups.add(reckoning(figure.of(group, figure.limit()))));
    }

    private Reckoning reckoning(Figure figure) {
        return new Reckoning(figure, school -> false, (school, dossier) -> asked(school, dossier, figure));
    }

    void add(RegisteredSchool school, Dossier dossier) {
        whole.add(school, dossier);
        groups.forEach(group -> group.add(school, dossier));
    }

    /** The whole, and the groups that were asked. */
    List<CountyReading> readings() {
        List<CountyReading> readings = new ArrayList<>();
        groups.stream().filter(Reckoning::asked).map(Reckoning::reading).forEach(readings::add);
        List<String> below = readings.stream()
                .filter(reading -> Boolean.FALSE.equals(reading.pass()))
                .map(CountyReading::group)
                .toList();
        CountyReading all = whole.asked() ? whole.reading() : unasked();
        String groupsBelow = below.isEmpty() ? "" : "低于标准的群体：" + String.join("、", below);
        String remark = Stream.of(groupsBelow, all.remark())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
        readings.add(0, all.remarked(remark));
        return readings;
    }

    private CountyReading unasked() {
        return new CountyReading(
                item.topic(),
                null,
                "",
                null,
                "未调查",
                null,
                null,
                item.limits().get(CountyItem.WHOLE),
                true,
                null,
                List.of(),
                List.of(),
                "本月没有学校报送满意度调查");
    }

    /** A survey is an event of its month: one that was carried over from an earlier report is not held again. */
    private Optional<Brought> asked(RegisteredSchool school, Dossier dossier, Figure figure) {
        List<SurveyFact> replies = dossier.surveys().stream()
                .filter(survey -> figure.group().isEmpty() || survey.group().equals(figure.group()))
                .toList();
        if (replies.isEmpty() || !dossier.period().equals(month)) {
            return Optional.empty();
        }
        Share share = share(school, dossier, replies);
        Boolean meets = Percent.reaches(share, figure.limit());
        return Optional.of(new Brought(school, share, meets, !share.known(), "", ""));
    }

    /** More satisfied than replied (E315) is no share of anything; which of the numbers is wrong nobody can say. */
    private static Share share(RegisteredSchool school, Dossier dossier, List<SurveyFact> replies) {
        BigDecimal satisfied = BigDecimal.ZERO;
        BigDecimal valid = BigDecimal.ZERO;
        List<String> wanting = new ArrayList<>();
        boolean open = false;
        for (SurveyFact reply : replies) {
            Long fully = reply.satisfied();
            Long fairly = reply.fairlySatisfied();
            Long all = reply.valid();
            if (fully == null || fairly == null || all == null || fully + fairly > all) {
                open = true;
                wanting.addAll(dossier.wanting(
                        SurveySheet.SPEC,
                        Set.of(SurveySheet.SATISFIED, SurveySheet.FAIRLY_SATISFIED, SurveySheet.VALID),
                        reply.row()));
            } else {
                satisfied = satisfied.add(BigDecimal.valueOf(fully + fairly));
                valid = valid.add(BigDecimal.valueOf(all));
            }
        }
        @Nullable BigDecimal top = open ? null : satisfied;
        return new Share(school.code(), top, open ? null : valid, SurveySheet.SPEC.name(), replies.size(), wanting);
    }
}
