package org.junheng.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Place;
import org.junheng.school.SchoolCode;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.RosterSheet;

/** Refuses a register by which a school would be lost, each with its cell. */
final class RosterCheck {

    private final Map<String, Place> listed = new HashMap<>();

    private RosterCheck() {}

    static List<String> complaints(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of(Bureau.FILE + "的“" + RosterSheet.SPEC.name() + "”里没有学校，请从第4行起一行填一所");
        }
        RosterCheck check = new RosterCheck();
        return lines.stream().flatMap(check::complaints).toList();
    }

    private Stream<String> complaints(Line line) {
        return Stream.of(badCode(line, RosterSheet.CODE), badCode(line, RosterSheet.PARTNER), again(line))
                .flatMap(Optional::stream);
    }

    private static Optional<String> badCode(Line line, Column<String> column) {
        String code = line.get(column);
        return code == null || SchoolCode.parse(code).isPresent()
                ? Optional.empty()
                : Optional.of(at(line.place(column)) + "：“" + column.header() + "”应为10位数字");
    }

    /** Two schools under one code would be one; the reports of the other would be refused. */
    private Optional<String> again(Line line) {
        Place place = line.place(RosterSheet.CODE);
        String code = line.get(RosterSheet.CODE, "");
        Place first = listed.putIfAbsent(code, place);
        return code.isEmpty() || first == null
                ? Optional.empty()
                : Optional.of(at(place) + "：学校标识码" + code + "与" + first.cell() + "重复。请核对，一所学校只填一行");
    }

    private static String at(Place place) {
        return Bureau.FILE + " " + place.sheet() + "!" + place.cell();
    }
}
