package org.junheng.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What one part of a workbook says of the others: under which id, as what, and where they lie. */
final class Relations {

    /** {@code type} is the last word of the address by which the standard names it, the same in all its versions. */
    record Relation(String type, String target) {}

    private static final int RELATION_BYTES = 200;

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** Reads on; targets are resolved against the folder of the part whose relations these are. */
    void read(Xml xml, String folder, Reading reading) throws XMLStreamException {
        xml.child(0);
        while (xml.child(1)) {
            String type = xml.attribute("Type", "");
            String target = xml.attribute("Target", "");
            reading.keep(RELATION_BYTES + 2L * (type.length() + target.length()));
            String kind = type.substring(type.lastIndexOf('/') + 1);
            byId.put(xml.attribute("Id", ""), new Relation(kind, resolved(folder, target)));
        }
    }

    @Nullable
    Relation get(String id) {
        return byId.get(id);
    }

    /** Where the part of a type lies, of which there is but one. */
    String target(String type, String otherwise) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(otherwise);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
