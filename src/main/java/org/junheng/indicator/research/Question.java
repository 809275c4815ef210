package org.junheng.indicator.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.intake.RegisteredSchool;

/** A figure in the making: each school is asked for its share, and no more of the school is kept. */
final class Question<S> {

    private final Topic topic;
    private final Bound bound;
    private final String remark;
    private final Function<S, Optional<Share>> share;
    private final Function<Pool, CountyReading> together;
    private boolean running;
    private Predicate<RegisteredSchool> concerns = school -> true;
    private Function<ResearchMonths, Optional<Share>> ofClosed = closed -> Optional.empty();
    private final List<Share> shares = new ArrayList<>();

    private Question(
            Topic topic,
            Bound bound,
            String remark,
            Function<S, Optional<Share>> share,
            Function<Pool, CountyReading> together) {
        this.topic = topic;
        this.bound = bound;
        this.remark = remark;
        this.share = share;
        this.together = together;
    }

    /** Sum over sum. */
    static <S> Question<S> ratio(Topic topic, Bound bound, String remark, Function<S, Share> share) {
        return new Question<>(topic, bound, remark, school -> Optional.of(share.apply(school)), Pool::ratio);
    }

    /** The sum of all. */
    static <S> Question<S> total(Topic topic, Bound bound, String remark, Function<S, Share> share) {
        return new Question<>(topic, bound, remark, school -> Optional.of(share.apply(school)), Pool::total);
    }

    /** How many of the schools that are asked have no less than they must. */
    static <S> Question<S> reaching(
            Topic topic, Bound bound, BigDecimal least, String remark, Function<S, Optional<Share>> share) {
        return new Question<>(topic, bound, remark, share, pool -> pool.reaching(least));
    }

    /** There is still time to reach the limit: what has not reached it has not missed it yet. */
    Question<S> whileRunning(boolean yes) {
        running = yes;
        return this;
    }

    /** It adds up months, and those of a school that has closed since are among them. */
    Question<S> keepingClosed(Function<ResearchMonths, Share> ofMonths) {
        ofClosed = closed -> closed.ofClosed(ofMonths);
        return this;
    }

    void askClosed(ResearchMonths closed) {
        ofClosed.apply(closed).ifPresent(shares::add);
    }

    /** It is asked of some schools only. */
    Question<S> concerning(Predicate<RegisteredSchool> schools) {
        concerns = schools;
        return this;
    }

    void miss(RegisteredSchool school) {
        if (concerns.test(school)) {
            shares.add(Share.unheard(school.code()));
        }
    }

    void ask(S school) {
        share.apply(school).ifPresent(shares::add);
    }

    CountyReading answer() {
        CountyReading answer = together.apply(new Pool(topic, shares, bound, remark));
        return running ? answer.undecidedUnlessPassed() : answer;
    }
}
