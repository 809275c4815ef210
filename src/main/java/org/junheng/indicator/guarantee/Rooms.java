package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.RoomFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Locality;
import org.junheng.school.Stage;
import org.junheng.template.ClassSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.Subjects;

/**
 * G3: whether a school has music and art rooms for its classes, each large enough. A room counts from the lowest limit
 * that applies to the school; wrong cells are taken at their best and at their worst, and matter where these differ.
 */
record Rooms(CountyItem item, RegisteredSchool school, Dossier dossier) {

    Brought brought() {
        if (dossier.classes().isEmpty()) {
            return Brought.judged(school, share(null, null, List.of()), null, "");
        }
        int needed = BigDecimal.valueOf(dossier.classes().size())
                .divide(item.limit("每间班数"), 0, RoundingMode.CEILING)
                .intValueExact();
        Boolean meets = Either.way(enough(needed, true), enough(needed, false));
        int atBest = counted(needed, true);
        Integer counted = atBest == counted(needed, false) ? (Integer) atBest : null;
        Brought brought = Brought.judged(
                school, share(counted, 2 * needed, counted == null ? wanting() : List.of()), meets, lack(needed));
        boolean eased = Boolean.TRUE.equals(meets)
                && (large(Subjects.MUSIC, item.limit(Subjects.MUSIC)) < needed
                        || large(Subjects.FINE_ART, item.limit(Subjects.FINE_ART)) < needed);
        return eased ? brought.easedBy(reason()) : brought;
    }

    private Share share(@Nullable Integer rooms, @Nullable Integer needed, List<String> wanting) {
        return new Share(
                school.code(),
                rooms == null ? null : BigDecimal.valueOf(rooms),
                needed == null ? null : BigDecimal.valueOf(needed),
                RoomSheet.SPEC.name(),
                dossier.rooms().size(),
                wanting);
    }

    private boolean enough(int needed, boolean atBest) {
        return rooms(Subjects.MUSIC, atBest) >= needed && rooms(Subjects.FINE_ART, atBest) >= needed;
    }

    private int counted(int needed, boolean atBest) {
        return Math.min(needed, rooms(Subjects.MUSIC, atBest)) + Math.min(needed, rooms(Subjects.FINE_ART, atBest));
    }

    private int rooms(String use, boolean atBest) {
        BigDecimal limit = limit(use, atBest);
        return large(use, limit)
                + (int) dossier.rooms().stream()
                        .filter(room -> atBest && mayBe(room, use, limit))
                        .count();
    }

    private int large(String use, BigDecimal limit) {
        return (int) dossier.rooms().stream()
                .filter(room -> room.use().equals(use) && reaches(room, limit, false))
                .count();
    }

    /** Whether a room does not count as it stands, but would if its wrong cells were well. */
    private static boolean mayBe(RoomFact room, String use, BigDecimal limit) {
        boolean open = room.use().isEmpty() || room.area() == null;
        return open && (room.use().isEmpty() || room.use().equals(use)) && reaches(room, limit, true);
    }

    private static boolean reaches(RoomFact room, BigDecimal limit, boolean atBest) {
        BigDecimal area = room.area();
        return area == null ? atBest : area.compareTo(limit) >= 0;
    }

    private BigDecimal limit(String use, boolean atBest) {
        List<BigDecimal> limits = new ArrayList<>(List.of(item.limit(use)));
        if (early(atBest)) {
            limits.add(item.limit("早建" + use));
        }
        if (small(atBest)) {
            limits.add(item.limit(teachesJunior() ? "乡村小班初中" : "乡村小班"));
        }
        return limits.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    private boolean early(boolean atBest) {
        Long built = dossier.profile().built();
        return built == null
                ? atBest && !wrongYear().isEmpty()
                : BigDecimal.valueOf(built).compareTo(item.limit("建成年份")) <= 0;
    }

    private boolean small(boolean atBest) {
        return school.locality() == Locality.RURAL
                && dossier.classes().stream().allMatch(each -> isSmall(each, atBest));
    }

    private boolean isSmall(ClassFact each, boolean atBest) {
        Long students = each.students();
        return students == null ? atBest : BigDecimal.valueOf(students).compareTo(item.limit("小班人数")) < 0;
    }

    private boolean teachesJunior() {
        return dossier.classes().stream().anyMatch(each -> each.stage() == Stage.JUNIOR);
    }

    private List<String> wrongYear() {
        return dossier.wanting(ProfileSheet.SPEC, Set.of(ProfileSheet.BUILT));
    }

    private List<String> wanting() {
        return Stream.of(
                        dossier.wanting(RoomSheet.SPEC, Set.of(RoomSheet.USE, RoomSheet.AREA)),
                        wrongYear(),
                        school.locality() == Locality.RURAL
                                ? dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.STUDENTS))
                                : List.<String>of())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private String lack(int needed) {
        return Stream.of(Subjects.MUSIC, Subjects.FINE_ART)
                .filter(use -> rooms(use, true) < needed)
                .map(use -> "缺" + use + (needed - rooms(use, true)) + "间")
                .reduce((music, art) -> music + "、" + art.substring(1))
                .orElse("");
    }

    private String reason() {
        return early(false) ? dossier.profile().built() + "年建成" : "乡村小规模学校";
    }
}
