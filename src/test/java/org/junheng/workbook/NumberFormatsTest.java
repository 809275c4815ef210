package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.CellValue.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {

    private static final int OWN = 164;

    private final NumberFormats formats = new NumberFormats(new Reading(Limits.DEFAULT));

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 36, 45, 46, 47, 50, 57, 58})
    void excelsOwnDateFormatsAreDates(int id) {
        formats.addCellFormat(id);

        assertThat(formats.isDate(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 11, 12, 13, 37, 44, 48, 49, 99, 999_999})
    void excelsOtherFormatsAreNeitherDatesNorPercentages(int id) {
        formats.addCellFormat(id);

        assertThat(formats.isDate(0)).isFalse();
        assertThat(formats.isPercent(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy/m/d;@",
                "yyyy\"年\"m\"月\"d\"日\"",
                "yyyy\"年\"m\"月\";@",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
                "yyyy\\-mm\\-dd hh:mm:ss",
                "h:mm AM/PM"
            })
    void datesAreKnownByTheirCode(String code) {
        formats.define(OWN, code);
        formats.addCellFormat(OWN);

        assertThat(formats.isDate(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "#,##0.0%;[Red]-#,##0.0%", "\"约\"0%", "0\\ %"})
    void percentagesAreKnownByTheirCode(String code) {
        formats.define(OWN, code);
        formats.addCellFormat(OWN);

        assertThat(formats.isPercent(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General", "G/通用格式", "0.00", "0\"%\"", "0\\%", "#,##0\"元\"", "0\"日\"", "@", "[Red]0", "0_%"})
    void otherCodesAreNeither(String code) {
        formats.define(OWN, code);
        formats.addCellFormat(OWN);

        assertThat(formats.isDate(0)).isFalse();
        assertThat(formats.isPercent(0)).isFalse();
    }

    @Test
    void whatTheWorkbookSpellsOutGoesBeforeWhatExcelMeans() {
        formats.define(31, "0.00");
        formats.addCellFormat(31);

        assertThat(formats.isDate(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01T00:00",
        "59, 1900-02-28T00:00",
        "60, 1900-03-01T00:00",
        "61, 1900-03-01T00:00",
        "46300, 2026-10-05T00:00",
        "46300.354166666664, 2026-10-05T08:30",
        "46300.99999999999, 2026-10-06T00:00",
        "2958465, 9999-12-31T00:00"
    })
    void countsDaysAsExcelDoes(double serial, LocalDateTime moment) {
        assertThat(formats.moment(serial)).isEqualTo(new Moment(moment, Amount.ofExcel(serial)));
    }

    @Test
    void countsDaysAsPoiDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            double serial = Math.floor(random.nextDouble() * 80_000 * 1440) / 1440;
            boolean since1904 = random.nextBoolean();
            formats.countFrom1904(since1904);

            assertThat(formats.moment(serial))
                    .isEqualTo(new Moment(DateUtil.getLocalDateTime(serial, since1904, true), Amount.ofExcel(serial)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2_958_466, 1e300})
    void findsNoDateOutsideTheCalendarOfExcel(double serial) {
        assertThat(formats.moment(serial)).isNull();
    }
}
