package org.junheng.indicator.guarantee;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Standard;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/**
 * Everything that a standard asks of the county as a whole: the figures of its schools and those of the bureau, each
 * against its limit, in the standard's order.
 */
public final class Guarantee implements Family {

    /** The code of the classes by size (班额). */
    public static final String CLASS_SIZES = "G5";

    /** The code of the satisfaction with schooling. */
    public static final String SATISFACTION = "S1";

    private final YearMonth month;
    private final Standard standard;
    private final Bureau bureau;
    private final Map<String, List<Reckoning>> reckonings = new HashMap<>();
    private final Set<SchoolCode> heard = new HashSet<>();
    private final @Nullable Satisfaction satisfaction;

    public Guarantee(YearMonth month, Standard standard, Bureau bureau) {
        this.month = month;
        this.standard = standard;
        this.bureau = bureau;
        Questions questions = new Questions(month, bureau);
        standard.county().stream()
                .filter(item -> !item.bureau() && !item.code().equals(SATISFACTION))
                .forEach(item -> reckonings.put(item.code(), questions.of(item)));
        this.satisfaction = standard.item(SATISFACTION)
                .map(item -> new Satisfaction(item, month))
                .orElse(null);
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        heard.add(school.code());
        reckonings.values().forEach(all -> all.forEach(each -> each.add(school, dossier)));
        if (satisfaction != null) {
            satisfaction.add(school, dossier);
        }
    }

    /** Every figure; to be asked once, when all schools have been added. */
    public List<CountyReading> readings() {
        if (bureau.parameters().carriesForward()) {
            bureau.register().expected(month).stream()
                    .filter(school -> !heard.contains(school.code()))
                    .forEach(school -> reckonings.values().forEach(all -> all.forEach(each -> each.miss(school))));
        }
        return standard.county().stream().flatMap(this::readings).toList();
    }

    private Stream<CountyReading> readings(CountyItem item) {
        if (item.bureau()) {
            return new BureauFigures(
                            item,
                            bureau.facts().stream()
                                    .filter(fact -> fact.year() == month.getYear()
                                            && fact.code().equals(item.code()))
                                    .toList())
                    .readings().stream();
        }
        if (item.code().equals(SATISFACTION)) {
            return Objects.requireNonNull(satisfaction).readings().stream();
        }
        List<Reckoning> all = Objects.requireNonNull(reckonings.get(item.code()));
        return Stream.concat(all.stream().limit(1), all.stream().skip(1).filter(Reckoning::asked))
                .map(Reckoning::reading);
    }
}
