package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junheng.intake.Bureau;
import org.junheng.intake.Parameters;
import org.junheng.store.Examined;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.PairedCounty;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void namesParametersThatNothingAsksFor() {
        assertThat(Closing.of(with(Map.of("CV.小学", "0.4")), Examined.Validity.ALWAYS)
                        .words())
                .hasSize(2);
        assertThat(Closing.of(with(Map.of("R2.CV", "0.4", "报送截至日", "6")), Examined.Validity.ALWAYS)
                        .words())
                .hasSize(3)
                .endsWith("参数设置里的“R2.CV”“报送截至日”没有用到，请核对名称");
    }

    private static MonthPicture with(Map<String, String> parameters) {
        MonthPicture seen = PairedCounty.picture();
        Bureau bureau = seen.bureau();
        return new MonthPicture(
                seen.period(),
                new Bureau(bureau.register(), new Parameters(parameters), bureau.facts(), bureau.targets()),
                seen.standard(),
                seen.reporting(),
                seen.now(),
                seen.course(),
                seen.yearAgo(),
                seen.remedies(),
                seen.revisions(),
                seen.files());
    }
}
