package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.DataStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresJsonTest {

    @TempDir
    Path folder;

    @Test
    void writesItsKeysInTheirOrder() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written());

        assertThat(json.propertyNames())
                .containsExactly(
                        "period",
                        "county",
                        "standard",
                        "reporting",
                        "schools",
                        "dispersion",
                        "county_indicators",
                        "teaching",
                        "pairs",
                        "postings",
                        "lifting",
                        "verdict",
                        "pairCoverage",
                        "classSizes",
                        "reportingQuality",
                        "urbanRural",
                        "gaps",
                        "contributions",
                        "plans",
                        "bounds",
                        "change",
                        "targets",
                        "research",
                        "homeAndMind",
                        "dropoutControl",
                        "revisions");
        assertThat(json.get("reporting").toString())
                .isEqualTo("{\"expected\":4,\"received\":3,\"onTime\":3,\"passed\":1,\"returned\":1,"
                        + "\"awaitingExplanation\":1,\"rejected\":0,\"missing\":[\"0000000004\"]}");
    }

    @Test
    void tellsUnknownFromZero() throws IOException {
        JsonNode schools = JsonMapper.shared().readTree(written()).get("schools");

        assertThat(schools.get(0).get("indicators").get("R1").toString())
                .isEqualTo("{\"value\":4.5,\"numerator\":18,\"denominator\":400,\"verdict\":\"达标\"}");
        assertThat(schools.get(2).get("indicators").get("R2").toString())
                .isEqualTo("{\"value\":null,\"numerator\":null,\"denominator\":null,\"verdict\":\"—\"}");
        assertThat(schools.get(3).toString())
                .isEqualTo("{\"code\":\"0000000003\",\"name\":\"山口教学点\",\"stage\":\"小学\",\"students\":12,"
                        + "\"status\":\"不计\",\"indicators\":{},\"met\":null,\"pass\":null}");
        assertThat(schools.get(4).toString())
                .isEqualTo("{\"code\":\"0000000004\",\"name\":\"未报学校\",\"stage\":\"初中\",\"students\":null,"
                        + "\"status\":\"缺报\",\"indicators\":{},\"met\":null,\"pass\":null}");
        assertThat(schools).hasSize(5);
    }

    @Test
    void tellsWhatIsDividedByNobody() throws IOException {
        InventedCounty county = InventedCounty.small();
        county.school(5, "新建小学", SchoolType.PRIMARY, DataStatus.CURRENT).unit(5, Stage.PRIMARY, 0, 18, 3.5, 2000);
        new Ledger(county.picture(), List.of(), false).writeJson(folder);
        JsonNode schools = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve(Ledger.JSON), StandardCharsets.UTF_8))
                .get("schools");

        assertThat(schools.get(5).get("indicators").get("R1").toString())
                .isEqualTo("{\"value\":null,\"numerator\":18,\"denominator\":0,\"verdict\":\"—\"}");
    }

    @Test
    void writesFullDoubles() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written());

        assertThat(json.get("dispersion").get(0).toString())
                .isEqualTo("{\"stage\":\"小学\",\"indicator\":\"R1\",\"units\":2,\"students\":1000,\"mean\":4.8,"
                        + "\"sd\":0.2449489742783178,\"cv\":0.05103103630798288,\"limit\":0.5,\"pass\":true}");
        assertThat(json.get("gaps").get(0).toString())
                .isEqualTo("{\"code\":\"0000000001\",\"stage\":\"小学\",\"indicator\":\"R2\",\"value\":0.875,"
                        + "\"limit\":1,\"toLimit\":1,\"toFloor\":0,\"unit\":\"人\"}");
        assertThat(json.get("contributions").get(0).toString())
                .isEqualTo("{\"stage\":\"小学\",\"indicator\":\"R1\",\"code\":\"0000000001\",\"share\":60.0,"
                        + "\"cv\":0.05103103630798288,\"cvAtLimit\":0.05103103630798288,\"cvWithout\":0}");
    }

    @Test
    void saysWhyTheCountyDoesNotPass() throws IOException {
        JsonNode verdict = JsonMapper.shared().readTree(written()).get("verdict");

        assertThat(verdict.get("pass").booleanValue()).isFalse();
        assertThat(verdict.get("reasons").get(0).stringValue()).isEqualTo("小学2所学校中有1所未达标：=1+1");
    }

    @Test
    void isLaidOutAlikeEverywhere() throws IOException {
        String text = written();

        assertThat(text.lines().limit(4).toList())
                .isEqualTo(
                        List.of("{", "\"period\":\"2026-10\",", "\"county\":\"临川县\",", "\"standard\":\"优质均衡2017\","));
        assertThat(text.lines().filter(line -> line.startsWith("{\"code\":\"")))
                .as("a line a thing")
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.endsWith("}") || line.endsWith("},"));
        assertThat(text).endsWith("]\n}\n").doesNotContain("\r");
    }

    private String written() throws IOException {
        new Ledger(InventedCounty.small().picture(), List.of(), false).writeJson(folder);
        return Files.readString(folder.resolve(Ledger.JSON), StandardCharsets.UTF_8);
    }
}
