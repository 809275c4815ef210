package org.junheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One list of a styles part, such as its fills, that grows at its end. */
final class StyleGroup {

    private static final Pattern NAMES = Pattern.compile("<(/?)(?=\\w)");

    private final String name;
    private final String prefix;
    private final Optional<Markup.Element> existing;
    private final List<String> members = new ArrayList<>();
    private final int before;

    /** Takes in what is there; a list without members begins with the given ones, which other parts count on. */
    StyleGroup(Markup styles, String name, String... first) {
        this.name = name;
        this.prefix = styles.root().tag().prefix();
        this.existing = styles.root().child(name);
        existing.ifPresent(group -> group.children().forEach(member -> members.add(styles.source(member))));
        this.before = members.size();
        if (members.isEmpty()) {
            for (String member : first) {
                members.add(prefixed(member));
            }
        }
    }

    String get(int index) {
        return members.get(index);
    }

    int size() {
        return members.size();
    }

    /** The place of a member, which is added if there is no such one; names are prefixed here. */
    int of(String member) {
        return place(prefixed(member));
    }

    /** The same for a member that was made from one of this list. */
    int place(String member) {
        int place = members.indexOf(member);
        if (place >= 0) {
            return place;
        }
        members.add(member);
        return members.size() - 1;
    }

    private String prefixed(String member) {
        return prefix.isEmpty() ? member : NAMES.matcher(member).replaceAll("<$1" + prefix);
    }

    /** Writes what was added; a list that was not there is put behind those that come before it. */
    void writeTo(Markup styles, List<String> order) {
        if (members.size() == before) {
            return;
        }
        String added = String.join("", members.subList(before, members.size()));
        if (existing.isPresent()) {
            existing.get().set("count", Integer.toString(members.size()));
            existing.get().append(added);
            return;
        }
        String whole =
                prefixed("<" + name + " count=\"" + members.size() + "\">") + added + prefixed("</" + name + ">");
        List<String> earlier = order.subList(0, order.indexOf(name));
        styles.root().children().stream()
                .filter(child -> earlier.contains(child.tag().name()))
                .reduce((one, other) -> other)
                .ifPresentOrElse(last -> last.follow(whole), () -> styles.root().prepend(whole));
    }
}
