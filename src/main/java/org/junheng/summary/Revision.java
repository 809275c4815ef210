package org.junheng.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.store.Publications.Figure;
import org.junheng.store.Publications.Publication;

/**
 * A figure that stood published and was published anew with another value.
 *
 * @param number which making anew of the month this was, from 1
 * @param stage empty where the figure has none
 * @param group a school, town or group of people; empty for the county
 * @param quantity which figure of the indicator
 * @param from as it was published; shown as {@code —} where it was not there
 * @param files whose coming, going or changing lies between the two
 */
public record Revision(
        int number,
        String code,
        String stage,
        String group,
        String quantity,
        Figure from,
        Figure to,
        List<String> files) {

    private static final String STATE = "output/state不全或重建过";

    public Revision {
        files = List.copyOf(files);
    }

    /** All revisions of a month, the publications in their order and the one being made last. */
    static List<Revision> between(List<Publication> publications) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i < publications.size(); i++) {
            revisions.addAll(between(i, publications.get(i - 1), publications.get(i)));
        }
        return revisions;
    }

    private static List<Revision> between(int number, Publication before, Publication after) {
        if (before.equals(Publication.LOST)) {
            return List.of(afterLoss(number));
        }
        List<String> files = changed(before.files(), after.files());
        Set<String> keys = new TreeSet<>(before.figures().keySet());
        keys.addAll(after.figures().keySet());
        List<Revision> revisions = new ArrayList<>();
        for (String key : keys) {
            Figure from = published(before, key);
            Figure to = published(after, key);
            if (!from.shown().equals(to.shown())) {
                String[] parts = VisibleFigures.parts(key);
                revisions.add(new Revision(number, parts[0], parts[1], parts[2], parts[3], from, to, files));
            }
        }
        return revisions;
    }

    /** What the figures were before is not known; that it is not, is. */
    private static Revision afterLoss(int number) {
        Figure gone = new Figure("", null, "没有记录");
        return new Revision(number, "", "", "", "此前的发布", gone, new Figure("", null, "重新记起"), List.of(STATE));
    }

    /** Whether it tells of a figure, and not of a record that is lost. */
    public boolean isOfAFigure() {
        return !code.isEmpty();
    }

    private static Figure published(Publication publication, String key) {
        Figure figure = publication.figures().get(key);
        return figure == null ? new Figure(key, null, Rounding.NONE) : figure;
    }

    /** The paths that stand in only one of the two, or with other content. */
    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>();
        before.forEach((sha256, path) -> changed.put(sha256, path));
        after.forEach((sha256, path) -> changed.put(sha256, path));
        changed.keySet().removeIf(sha256 -> before.containsKey(sha256) && after.containsKey(sha256));
        return changed.values().stream().distinct().sorted().toList();
    }
}
