package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.dossier.PostingYear;
import org.junheng.school.SchoolCode;
import org.junheng.template.PostingSheet;

/** The postings of the school year that a school sends, by 考核结果; a list carried over keeps none that has ended before. */
record Appraisals(Dossier dossier, YearMonth month) {

    static final String NONE_YET = "未考核";

    Share share(SchoolCode school, String result) {
        List<PostingFact> ofYear = dossier.postings().stream()
                .filter(posting -> !Boolean.FALSE.equals(year().overlaps(posting)))
                .toList();
        List<PostingFact> sent = ofYear.stream()
                .filter(posting -> posting.from().equals(school.digits()))
                .toList();
        long count = sent.stream()
                .filter(posting -> result.equals(posting.appraisal().isEmpty() ? NONE_YET : posting.appraisal()))
                .count();
        return Counted.of(
                        PostingSheet.SPEC.name(),
                        count,
                        sent.size(),
                        ofYear.stream().flatMap(this::wanting).toList())
                .share(school);
    }

    private PostingYear year() {
        return new PostingYear(dossier, month);
    }

    /** A wrong date is wanting only where it leaves open whether the posting is of the year. */
    private Stream<String> wanting(PostingFact posting) {
        return dossier
                .wanting(
                        PostingSheet.SPEC,
                        year().overlaps(posting) == null
                                ? Set.of(
                                        PostingSheet.FROM, PostingSheet.APPRAISAL, PostingSheet.START, PostingSheet.END)
                                : Set.of(PostingSheet.FROM, PostingSheet.APPRAISAL),
                        posting.row())
                .stream();
    }
}
