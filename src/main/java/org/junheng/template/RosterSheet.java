package org.junheng.template;

import java.time.YearMonth;
import java.util.List;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;

/** 学校名录 of the bureau's workbook: who must report. */
public final class RosterSheet {

    public static final Column<String> CODE = Vocabulary.schoolCode("学校标识码").required();
    public static final Column<String> NAME = Column.text("学校名称").required();
    public static final Column<String> SHORT_NAME = Column.text("简称").note("几个简称用顿号隔开");
    public static final Column<String> TYPE =
            Column.option("办学类型", SchoolType.class).required().synonyms(ProfileSheet.TYPE.synonyms());
    public static final Column<String> FOUNDER =
            Column.option("举办者", Founder.class).required().synonyms(ProfileSheet.FOUNDER.synonyms());
    public static final Column<String> LOCALITY =
            Column.option("城乡分类", Locality.class).required().synonyms(ProfileSheet.LOCALITY.synonyms());
    public static final Column<String> TOWNSHIP = Column.text("乡镇街道").required().use(TextUse.KEY);
    public static final Column<String> ROLE = Column.option("帮扶角色", "优质", "薄弱", "一般");
    public static final Column<String> PARTNER = Vocabulary.schoolCode("结对学校标识码");
    public static final Column<Boolean> EXPECTED = Column.yesNo("应报").required();
    public static final Column<String> CONTACT = Column.text("联系人").use(TextUse.PERSON);
    public static final Column<String> PHONE = Column.identifier("联系电话").masked(Masking.PHONE);
    public static final Column<YearMonth> OPENED = Column.month("启用年月").note("留空：一直启用");
    public static final Column<YearMonth> CLOSED = Column.month("撤销年月").note("从这个月起不再报送");

    public static final SheetSpec SPEC = SheetSpec.table(
                    "学校名录",
                    "全县每所学校填一行，从第4行起；应报为“是”的学校每月须报送。",
                    List.of(
                            CODE,
                            NAME,
                            SHORT_NAME,
                            TYPE,
                            FOUNDER,
                            LOCALITY,
                            TOWNSHIP,
                            ROLE,
                            PARTNER,
                            EXPECTED,
                            CONTACT,
                            PHONE,
                            OPENED,
                            CLOSED))
            .mandatory();

    private RosterSheet() {}
}
