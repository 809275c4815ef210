package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junheng.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthStatusTest {

    @TempDir
    Path output;

    /** Those that the count says: of the month, of none that they tell, or of one that nobody has reported. */
    @Test
    void listsTheRefusedFilesThatTheMonthCounts() throws IOException {
        Path folder = Files.createDirectory(output.resolve("2026-10"));
        Files.writeString(folder.resolve(RunRecord.FILE), """
                {"period": "2026-10", "finished": "2026-11-06T08:00:00Z", "inputs": [
                  {"path": "9月.xlsx", "school": "3690022001", "period": "2026-09", "fate": "在用", "reason": "", "status": "退回", "findings": 3},
                  {"path": "10月.xlsx", "school": "3690022001", "period": "2026-10", "fate": "在用", "reason": "", "status": "退回", "findings": 2},
                  {"path": "9月缺表.xlsx", "school": "3690022002", "period": "2026-09", "fate": "拒收", "reason": "缺表", "status": null, "findings": 1},
                  {"path": "10月缺表.xlsx", "school": "3690022002", "period": "2026-10", "fate": "拒收", "reason": "缺表", "status": null, "findings": 1},
                  {"path": "12月.xlsx", "school": "3690022002", "period": "2026-12", "fate": "拒收", "reason": "还没有到", "status": null, "findings": 1},
                  {"path": "空.xlsx", "school": null, "period": null, "fate": "拒收", "reason": "文件是空的", "status": null, "findings": 1}]}""");
        Files.writeString(folder.resolve(Ledger.JSON), """
                {"schools": [{"code": "3690022001", "name": "甲小学"}], "reporting": {"expected": 2, "received": 1, "onTime": 1,
                  "passed": 0, "returned": 1, "awaitingExplanation": 0, "rejected": 3, "missing": ["3690022002"]}}""");

        assertThat(MonthStatus.of(output, YearMonth.of(2026, 10)).stream().skip(1))
                .containsExactly(
                        "应报2所，已报1所（按时1所）：通过0所，退回1所，待说明0所；拒收文件3个，缺报1所",
                        "缺报  3690022002 ",
                        "退回  3690022001 甲小学  2条  10月.xlsx",
                        "拒收  10月缺表.xlsx  缺表",
                        "拒收  12月.xlsx  还没有到",
                        "拒收  空.xlsx  文件是空的");
    }
}
