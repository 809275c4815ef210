package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.finding.Place;
import org.junit.jupiter.api.Test;

/** How sheets are found and laid out, whatever a person did to them. */
class SheetReadingTest {

    @Test
    void findsNothingToSayAboutASoundBook() {
        assertThat(Said.lines(SoundBook.drawn().read().findings())).isEmpty();
    }

    @Test
    void takesColumnsInAnyOrderUnderTheirAliasesAndWithUnits() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 使用面积（平方米）* | 名称 | 类别* | 学段 * |
                | 96 | 音乐教室1 | 音乐 | 小学 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void readsSubjectsByTheNamesThatSchoolsHaveForThem() {
        Book book = new DrawnBook().sheet("学业成绩", """
                | 考试名称 | 考试日期 | 年级 | 班级 | 学籍号 | 姓名 | 政治 | 生物 | 体育 |
                | 期中 | @2026-10-21 | 九年级 | 1班 | 'L000000000000000001 | 赵一 | 71 | 72 | 73 |
                """).sheet("教研活动", """
                | 活动日期 | 类型 | 学段 | 学科 | 负责教师 | 参与人数 |
                | @2026-10-08 | 公开课 | 初中 | 生物 | 何平 | 3 |
                """).read();

        Line scores = book.lines(ScoreSheet.SPEC).get(0);
        assertThat(Stream.of("道德与法治", "生物学", "体育与健康")
                        .map(subject -> scores.entry(Objects.requireNonNull(ScoreSheet.PAPERS.get(subject)))
                                .typed()))
                .containsExactly("71", "72", "73");
        assertThat(Said.lines(book.findings())).containsExactly("N114 教研活动!D4 [生物] “学科”填的是“生物”，已读作“生物学” / 不必处理");
    }

    @Test
    void readsTitlesOfBefore2015AsWhatTheyBecame() {
        Book book = new DrawnBook().sheet("教师", """
                | 姓名 | 职称 |
                | 何平 | 小高 |
                | 李青 | 小学一级 |
                | 赵云 | 中学高级教师 |
                """).read();

        assertThat(book.lines(TeacherSheet.SPEC))
                .extracting(line -> line.get(TeacherSheet.TITLE, ""))
                .containsExactly("一级", "二级", "高级");
    }

    @Test
    void readsTheSheetOfTheTemplatesNameAndNotItsCopy() {
        Book book = new DrawnBook().sheet("专用教室(2)", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 美术 | 旧的 | 1 |
                        """).sheet(" 专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(book.sheet(RoomSheet.SPEC).lines().get(0).place(RoomSheet.AREA))
                .isEqualTo(new Place(" 专用教室", "D4"));
    }

    @Test
    void findsTheHeadersWithinTenRows() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 专用教室登记 | | | |
                | | | | |
                | 填报说明：面积填使用面积 | | | |
                | | | | |
                | | | | |
                | | | | |
                | | | | |
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
    }

    @Test
    void leavesUnknownColumnsAndSheetsUnreadWithANotice() {
        Book book = new DrawnBook()
                .sheet("专用教室", """
                        | 学段 | 类别 | 备注 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 东楼 | 音乐教室1 | 96 |
                        | | | 以上核对过 | | |
                        """)
                .sheet("草稿", "| 1 |")
                .sheet("选项", "| 是 |")
                .hide("选项")
                .read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(Said.lines(book.findings()))
                .containsExactly("N012 草稿! [] 工作表“草稿”不在模板之内，没有读取 / 不必处理", "N012 专用教室!C3 [备注] 列“备注”不在模板之内，没有读取 / 不必处理");
    }

    @Test
    void saysThatASheetWithoutHeadersCouldNotBeRead() {
        Book book = new DrawnBook().sheet("专用教室", """
                        | 专用教室 |
                        | 一间音乐教室或美术教室填一行，从第4行起。 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        """).sheet("培优转差", """
                        | 培优转差 |
                        | 在档的每名学生填一行，从第4行起。得分率按0到100填写。 |
                        """).read();

        assertThat(book.lines(RoomSheet.SPEC)).isEmpty();
        assertThat(Said.lines(book.findings()))
                .containsExactly("E101 专用教室!A3 [] 没有表头，这张工作表里的数据没有读取 / 请从模板中复制表头行，贴在数据上面");
    }

    @Test
    void saysOfWhatItCannotReadAsItsNameWasCleared() {
        Book book = SoundBook.drawn()
                .set("教师!K3", "")
                .set("办学条件!A10", "")
                .set("学校概况!A9", "")
                .read();

        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "E101 学校概况!A9 [] 第9行有数据而没有名称，没有读取 / 请补上名称；本表缺少“建成年份”",
                        "E101 教师!K3 [] K列有数据而没有名称，没有读取 / 请补上名称；本表缺少“骨干级别”",
                        "E101 办学条件!A10 [] 第10行有数据而没有名称，没有读取 / 请补上名称；本表缺少“网络多媒体教室”");
    }

    @Test
    void saysNothingOfJottingsBesideATable() {
        Book whole = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 | |
                | 小学 | 音乐 | 音乐教室1 | 96 | 已核 |
                """).read();
        Book lacking = new DrawnBook().sheet("支教交流", """
                | 教师姓名 | 证件号码 | 类型 | |
                | 王五 | 1 | 2 | |
                | 王六 | 1 | 2 | |
                | 王七 | 1 | 2 | 已核 |
                """).read();

        assertThat(Said.lines(whole.findings())).isEmpty();
        assertThat(Said.briefs(lacking.findings())).noneMatch(said -> said.contains("没有名称"));
    }

    @Test
    void saysWhichRowsWereSortedAboveTheirHeaders() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 专用教室 |
                | 填报单位 | 春溪小学 |
                | 初中 | 音乐 | 音乐教室2 | 90 |
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(Said.lines(book.findings())).containsExactly("E101 专用教室!A5 [初中] 第5行在表头上面，没有读取 / 请把数据移到表头下面");
    }

    @Test
    void saysWhichSheetAMisnamedOneMayBe() {
        Book book = SoundBook.drawn()
                .without("培优转差")
                .sheet("培优、转差", "| 1 |")
                .sheet("培优转差名单", "| 1 |")
                .sheet("教师 (2)", "| 1 |")
                .read();

        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "N012 培优、转差! [] 工作表“培优、转差”不在模板之内，没有读取 / 可能是“培优转差”，改成这个名称才会读入",
                        "N012 培优转差名单! [] 工作表“培优转差名单”不在模板之内，没有读取 / 可能是“培优转差”，改成这个名称才会读入",
                        "N012 教师 (2)! [] 工作表“教师 (2)”不在模板之内，没有读取 / 不必处理");
    }

    @Test
    void saysWhichOfTwoHeadersOrItemsForOneThingItReads() {
        Book book = new DrawnBook().sheet("专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 | 面积* | 使用面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 | 97 | 98 |
                        """).sheet("学校概况", """
                        | 项目 | 填报内容 |
                        | 办学类型 | 小学 |
                        | 举办者 | 公办 |
                        | 城乡分类 | 镇区 |
                        | 乡镇街道 | 河口镇 |
                        | 寄宿制 | 否 |
                        | 举办者* | 民办 |
                        """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(book.form(ProfileSheet.SPEC).orElseThrow().get(ProfileSheet.FOUNDER))
                .isEqualTo("公办");
        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "N012 学校概况!A9 [举办者*] 项目“举办者*”与第5行重复，读取的是第5行 / 请核对读取的是否正确，多余的请删除",
                        "N012 专用教室!E3 [面积*] 列“面积*”与D列重复，读取的是D列 / 请核对读取的是否正确，多余的请删除",
                        "N012 专用教室!F3 [使用面积] 列“使用面积”与D列重复，读取的是D列 / 请核对读取的是否正确，多余的请删除");
    }

    @Test
    void namesWhatAnUnknownLabelMayBeMisspeltFor() {
        Book book = SoundBook.drawn()
                .set("办学条件!A6", "运动场面积")
                .set("办学条件!A14", "食堂面积")
                .set("教师!P3", "近五年培训时数")
                .set("教师!R3", "培训")
                .read();

        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "N012 教师!P3 [近五年培训时数] 列“近五年培训时数”不在模板之内，没有读取 / 可能是“近五年培训学时”，改成这个名称才会读入",
                        "N012 教师!R3 [培训] 列“培训”不在模板之内，没有读取 / 不必处理",
                        "N012 办学条件!A6 [运动场面积] 项目“运动场面积”不在模板之内，没有读取 / 可能是“运动场地面积”，改成这个名称才会读入",
                        "N012 办学条件!A14 [食堂面积] 项目“食堂面积”不在模板之内，没有读取 / 不必处理");
    }

    @Test
    void readsWhatIsSaidAgainAsItWasReadAndRemarksOnEachOfThem() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | '96 |
                | 小学 | 声乐 | 音乐教室1 | '96 |
                | 小学 | 声乐 | 音乐教室1 | 96 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(
                        List.of("小学", "音乐", "音乐教室1", "96"),
                        List.of("小学", "错", "音乐教室1", "96"),
                        List.of("小学", "错", "音乐教室1", "96"));
        assertThat(book.findings())
                .extracting(finding -> finding.place().cell())
                .containsExactly("D4", "B5", "D5", "B6");
        assertThat(book.lines(RoomSheet.SPEC))
                .extracting(line -> line.place(RoomSheet.NAME).cell())
                .containsExactly("C4", "C5", "C6");
    }

    @Test
    void readsHiddenRowsAndColumnsAndSaysSo() {
        Book book = new DrawnBook()
                .sheet("专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        | 小学 | 美术 | 美术教室1 | 90 |
                        """)
                .hideRow("专用教室", 5)
                .hideColumn("专用教室", "D")
                .read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "96"), List.of("小学", "美术", "美术教室1", "90"));
        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "N118 专用教室!A5 [小学] 第5行是隐藏的，其中的数据已照常读取 / 不必处理", "N118 专用教室!D4 [96] 列“面积”是隐藏的，其中的数据已照常读取 / 不必处理");
    }

    @Test
    void namesAMergedRangeOnceAndTakesNoValueFromIt() {
        Book book = new DrawnBook()
                .sheet("专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        | | 美术 | 美术教室1 | 90 |
                        """)
                .merge("专用教室", "A1:D1")
                .merge("专用教室", "A4:A5")
                .read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "96"), List.of("错", "美术", "美术教室1", "90"));
        assertThat(Said.lines(book.findings())).containsExactly("E117 专用教室!A4 [] 数据行中有合并单元格A4:A5 / 请取消合并，每个单元格分别填写");
    }

    @Test
    void leavesTotalsAtTheBottomOut() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                | 小 计 | | | 96 |
                | 合计： | | | 96 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "Q319 专用教室!A5 [小 计] 第5行像是合计行，没有作为数据读取 / 请删除合计行",
                        "Q319 专用教室!A6 [合计：] 第6行像是合计行，没有作为数据读取 / 请删除合计行");
    }

    @Test
    void leavesTotalsOfStagesOutWhereverTheyStand() {
        Book book = new DrawnBook().sheet("专用教室", """
                        | 序号 | 学段 | 类别 | 教室名称 | 面积 |
                        | 1 | 小学 | 音乐 | 音乐教室1 | 96 |
                        | 2 | 小学 | 小计 | | 96 |
                        | 3 | 初中 | 音乐 | 音乐教室2 | 90 |
                        | | 初中 | 音乐 | 音乐教室小计： | 90 |
                        | | 初中小计 | | | 90 |
                        | 本校合计 | | | | 186 |
                        | | 汇 总 | | | 186 |
                        | | 全校合计（平方米） | | | 186 |
                        """).merge("专用教室", "B8:C8").read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "96"), List.of("初中", "音乐", "音乐教室2", "90"));
        assertThat(Said.briefs(book.findings()))
                .containsExactly(
                        "Q319 专用教室!C5 [小计] 第5行像是合计行，没有作为数据读取",
                        "Q319 专用教室!D7 [音乐教室小计：] 第7行像是合计行，没有作为数据读取",
                        "Q319 专用教室!B8 [初中小计] 第8行像是合计行，没有作为数据读取",
                        "Q319 专用教室!A9 [本校合计] 第9行像是合计行，没有作为数据读取",
                        "Q319 专用教室!B10 [汇 总] 第10行像是合计行，没有作为数据读取",
                        "Q319 专用教室!B11 [全校合计（平方米）] 第11行像是合计行，没有作为数据读取",
                        "N012 专用教室!A3 [序号] 列“序号”不在模板之内，没有读取");
    }

    @Test
    void readsWhatOnlySoundsLikeATotal() {
        Book book = SoundBook.drawn()
                .set("教师!A4", "王小计")
                .set("支教交流!A4", "王小计")
                .set("培优转差!G4", "王小计")
                .set("学业成绩!A4", "期中考试成绩汇总")
                .set("结对帮扶!F4", "期末汇总")
                .set("教研活动!E4", "王小计")
                .sheet("问题说明", """
                        | 规则编号 | 位置 | 说明 |
                        | Q305 | | 已核对全校合计 |
                        """)
                .read();

        assertThat(Said.lines(book.findings())).isEmpty();
        assertThat(book.lines(ExplanationSheet.SPEC)).hasSize(1);
    }

    @Test
    void leavesNotesBelowTheTableOut() {
        Book book = new DrawnBook().sheet("专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        | 注：美术教室在建 | | | |
                        | （备注1、面积按图纸） | | | |
                        | 填表人：王老师 | | 审核人：李校长 | |
                        | | 填 表 人 | 王老师 | |
                        | 校长（签字）： | | | |
                        | 填报日期 | 2026年10月9日 | | |
                        """).read();

        assertThat(values(book, RoomSheet.SPEC)).containsExactly(List.of("小学", "音乐", "音乐教室1", "96"));
        assertThat(Said.lines(book.findings()))
                .containsExactly(
                        "N012 专用教室!A5 [注：美术教室在建] 第5行像是附注，没有作为数据读取 / 不必处理",
                        "N012 专用教室!A6 [（备注1、面积按图纸）] 第6行像是附注，没有作为数据读取 / 不必处理",
                        "N012 专用教室!A7 [填表人：王老师] 第7行像是附注，没有作为数据读取 / 不必处理",
                        "N012 专用教室!B8 [填 表 人] 第8行像是附注，没有作为数据读取 / 不必处理",
                        "N012 专用教室!A9 [校长（签字）：] 第9行像是附注，没有作为数据读取 / 不必处理",
                        "N012 专用教室!A10 [填报日期] 第10行像是附注，没有作为数据读取 / 不必处理");
    }

    @Test
    void leavesHeadersOutThatStandAgainBetweenTheRows() {
        Book book = new DrawnBook().sheet("专用教室", """
                        | 学段 | 类别 | 教室名称 | 面积 |
                        | 小学 | 音乐 | 音乐教室1 | 96 |
                        | 学 段* | 类别 | 教室名称 | 面积（平方米） |
                        | 小学 | 类别 | 美术教室1 | 90 |
                        """).read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "96"), List.of("小学", "错", "美术教室1", "90"));
        assertThat(Said.briefs(book.findings()))
                .containsExactly("N012 专用教室!A5 [学 段*] 第5行像是重复的表头，没有作为数据读取", "E106 专用教室!B6 [类别] “类别”只能选列表中的一项，填的是“类别”");
    }

    @Test
    void readsWhatOnlyBeginsLikeANote() {
        Book book = SoundBook.drawn()
                .set("教师!A4", "校长:王五")
                .set("教研活动!E4", "说明文写作教学")
                .sheet("问题说明", """
                        | 规则编号 | 位置 | 说明 |
                        | | | 说明：新校区在建 |
                        """)
                .read();

        assertThat(Said.briefs(book.findings())).containsExactly("E101 问题说明!A4 [] “规则编号”没有填写");
    }

    @Test
    void leavesSumsAtTheBottomOutThoughNobodyNamedThem() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                | 小学 | 美术 | 美术教室1 | 80.5 |
                | | | | 176.5 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "96"), List.of("小学", "美术", "美术教室1", "80.5"));
        assertThat(Said.lines(book.findings())).containsExactly("Q319 专用教室!D6 [176.5] 第6行像是合计行，没有作为数据读取 / 请删除合计行");
    }

    @Test
    void readsABottomRowThatIsNoSum() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                | 小学 | 美术 | 美术教室1 | 80 |
                | | | 美术教室2 | 176 |
                | | | | 90 |
                """).read();

        assertThat(book.lines(RoomSheet.SPEC)).extracting(Line::row).containsExactly(4, 5, 6, 7);
    }

    @Test
    void skipsBlankRows() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | | | | |
                | " " | | | |
                | 小学 | 音乐 | 音乐教室1 | 96 |
                """).read();

        assertThat(book.lines(RoomSheet.SPEC)).extracting(Line::row).containsExactly(6);
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void namesARequiredItemWithoutItsRowAtA3() {
        Book book = SoundBook.drawn().sheet("封面", """
                        | 项目 | 填报内容 |
                        | 校长 | 何平 |
                        | 学校代码（10位） | '3201000001 |
                        | 所属期* | '2026-10 |
                        | 学校名称 | 云山县第一学校 |
                        | 模板版本 | '2026.1 |
                        | 报送类型 | 初报 |
                        | 电话 | '13812345678 |
                        | 填报日期 | @2026-11-03 |
                        """).read();

        assertThat(book.form(CoverSheet.SPEC).orElseThrow().get(CoverSheet.CODE))
                .isEqualTo("3201000001");
        assertThat(Said.lines(book.findings())).containsExactly("E101 封面!A3 [] 表中没有“填报人”这一行 / 请从模板中把这一行复制过来，再填写");
    }

    @Test
    void saysOnceThatAnOptionalSheetLacksARequiredColumn() {
        Book book = new DrawnBook().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 |
                | 小学 | 音乐 | 音乐教室1 |
                | 小学 | 美术 | 美术教室1 |
                """).read();

        assertThat(values(book, RoomSheet.SPEC))
                .containsExactly(List.of("小学", "音乐", "音乐教室1", "错"), List.of("小学", "美术", "美术教室1", "错"));
        assertThat(Said.lines(book.findings())).containsExactly("E101 专用教室!A3 [] 表中没有“面积”这一列 / 请从模板中把这一列复制过来，再填写");
    }

    @Test
    void readsTheByStageFormAsThreeCellsAnItem() {
        Line line = SoundBook.drawn()
                .set("办学条件!C10", "三")
                .read()
                .form(PremisesSheet.SPEC)
                .orElseThrow();

        assertThat(PremisesSheet.EQUIPMENT.cells().stream().map(cell -> Said.value(line.entry(cell))))
                .containsExactly("空", "18.25", "12");
        assertThat(PremisesSheet.MULTIMEDIA_ROOMS.cells().stream().map(cell -> Said.value(line.entry(cell))))
                .containsExactly("错", "空", "8");
        assertThat(line.place(PremisesSheet.EQUIPMENT.junior()).cell()).isEqualTo("D7");
    }

    @Test
    void namesMergedStagesOfAFormAndTakesNoValueFromThem() {
        Book book = SoundBook.drawn()
                .set("办学条件!C8", "6")
                .set("办学条件!D8", "")
                .merge("办学条件", "C8:D8")
                .merge("封面", "B4:C4")
                .read();

        Line line = book.form(PremisesSheet.SPEC).orElseThrow();
        assertThat(PremisesSheet.CLASSROOMS.cells().stream().map(cell -> Said.value(line.entry(cell))))
                .containsExactly("6", "错", "空");
        assertThat(Said.lines(book.findings())).containsExactly("E117 办学条件!C8 [] 数据行中有合并单元格C8:D8 / 请取消合并，每个单元格分别填写");
    }

    @Test
    void readsTheHiddenCellsOfAFormAndSaysSo() {
        Book book = SoundBook.drawn().hideRow("家校心理", 5).hideColumn("办学条件", "D").read();

        assertThat(Said.briefs(book.findings()))
                .containsExactly("N118 办学条件!D4 [600.5] D列是隐藏的，其中的数据已照常读取", "N118 家校心理!B5 [1] 第5行是隐藏的，其中的数据已照常读取");
    }

    @Test
    void oneBadCellDoesNotCostTheRestOfTheRow() {
        Book book = SoundBook.drawn().set("教师!E4", "春天").read();

        Line teacher = book.lines(TeacherSheet.SPEC).get(0);
        assertThat(teacher.has(TeacherSheet.BORN)).isFalse();
        assertThat(teacher.get(TeacherSheet.SUBJECT)).isEqualTo("语文");
        assertThat(book.lines(TeacherSheet.SPEC)).hasSize(5);
    }

    private static List<List<String>> values(Book book, SheetSpec spec) {
        return book.lines(spec).stream()
                .map(line -> line.entries().stream().map(Said::value).toList())
                .toList();
    }
}
