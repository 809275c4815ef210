package org.junheng.intake;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;

/** What can be said about a file as a whole. */
public final class FileKinds {

    static final Kind UNREADABLE = new Kind("X001", "文件不能读取", "{reason}", "请用Excel或WPS打开核对，另存为“Excel工作簿（.xlsx）”后重新报送");
    static final Kind ENCRYPTED = new Kind("X002", "文件有打开密码", "{reason}", "请取消打开密码后重新保存并报送");
    static final Kind MACROS = new Kind("X003", "文件含有宏", "{reason}", "请另存为不含宏的“Excel工作簿（.xlsx）”后重新报送");
    static final Kind NOT_THE_TEMPLATE =
            new Kind("X004", "不是学校月报模板", "文件不是学校月报：{reason}", "请在教育局下发的学校月报模板中填报，不要改动封面的表头和模板版本");
    static final Kind OTHER_VERSION =
            new Kind("X005", "模板版本不符", "模板版本是“{version}”，现在使用的是{accepted}", "请改用教育局下发的{accepted}版模板填报");
    static final Kind UNKNOWN_SCHOOL = new Kind("X006", "学校标识码有误", "学校标识码{reason}", "请填写学校名录中本校的10位学校标识码；名录有误的请与教育局联系");
    /** Said of a month that begins after the day of the run. */
    public static final String NOT_YET = "还没有到";

    static final Kind PERIOD = new Kind("X007", "所属期有误", "所属期{reason}", "请填写所报数据的月份，如2026-10");
    static final Kind INCOMPLETE = new Kind("X008", "缺少必需的工作表或列", "文件不完整：{missing}", "请在教育局下发的模板中填报，不要删除或改名工作表和列");
    static final Kind TAKEN_ALREADY =
            new Kind("X009", "重复报送同一内容", "内容与已收文件“{earlier}”完全相同，本文件不起作用", "本文件不必处理，按已收文件的检查结果办理；如要更正，请修改后另报");
    static final Kind SUPERSEDED = new Kind("N010", "已被后来的文件替代", "本校本月以“{later}”为准", "不必处理");
    static final Kind FOREIGN_PARTS = new Kind("N013", "外部链接或嵌入对象", "文件中有{what}，没有读取", "不必处理；单元格按已保存的值读取");
    static final Kind FILE_NAME =
            new Kind("N014", "文件名与内容不符", "文件名写的是{named}，文件内容是{declared}，按文件内容处理", "请确认没有报错文件；内容无误的不必处理");

    public static final Kind OLD_TEMPLATE =
            new Kind("N017", "用旧版模板填报", "用的是{version}版模板，已按{current}版读取{changes}", "数据不必重填；请以退回的{current}版文件继续填报");

    /** Every kind, in the order of the catalogue. */
    public static final List<Kind> ALL = List.of(
            UNREADABLE,
            ENCRYPTED,
            MACROS,
            NOT_THE_TEMPLATE,
            OTHER_VERSION,
            UNKNOWN_SCHOOL,
            PERIOD,
            INCOMPLETE,
            TAKEN_ALREADY,
            SUPERSEDED,
            FOREIGN_PARTS,
            FILE_NAME,
            OLD_TEMPLATE);

    private FileKinds() {}

    /** Of a file with the same content as one that was already taken. */
    public static Finding takenAlready(String earlierFile) {
        return TAKEN_ALREADY.inFile(Map.of("earlier", earlierFile));
    }

    /** Of a usable file that a later one of the same school and month displaces. */
    public static Finding superseded(String laterFile) {
        return SUPERSEDED.inFile(Map.of("later", laterFile));
    }
}
