package org.junheng.briefing;

import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.Verdict;
import org.junheng.summary.Statement;

/**
 * How something stands: a shape and a word, and a tone that colours both.
 *
 * @param tone class of the style sheet: hold, near, short or none
 */
public record Mark(String shape, String word, String tone) {

    static final Mark NONE = new Mark("○", "无数据", "none");

    static Mark holds(String word) {
        return new Mark("●", word, "hold");
    }

    static Mark near(String word) {
        return new Mark("▲", word, "near");
    }

    static Mark falls(String word) {
        return new Mark("■", word, "short");
    }

    static Mark none(String word) {
        return new Mark("○", word, "none");
    }

    static Mark of(Reading reading, @Nullable UnitRule rule) {
        Verdict verdict = reading.verdict();
        String word = rule == null ? verdict.label() : verdict.words(rule.floorShare());
        return switch (verdict) {
            case MET -> holds(word);
            case NEAR -> near(word);
            case SHORT -> falls(word);
            case NONE -> reading.value().computed().isPresent() ? none("不判") : NONE;
        };
    }

    static Mark of(UnitResult result) {
        Boolean pass = result.pass();
        if (pass == null) {
            return none(result.inScope() ? "不判" : "不计");
        }
        return pass ? holds("达标") : result.complete() ? falls("未达标") : none("数据不全");
    }

    /** Of a coefficient. */
    static Mark of(@Nullable Boolean pass) {
        return pass == null ? none("—") : pass ? holds("合格") : falls("超标");
    }

    static Mark of(Statement.Tone tone) {
        return switch (tone) {
            case SHORT -> falls(tone.label());
            case WATCH -> near(tone.label());
            case HOLDS -> holds(tone.label());
        };
    }
}
