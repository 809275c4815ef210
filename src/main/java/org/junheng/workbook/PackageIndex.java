package org.junheng.workbook;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.workbook.Markup.Element;

/** Enters new parts into the lists that a package keeps of its parts. */
final class PackageIndex {

    private static final String NO_RELATIONS =
            BulkParts.PROLOGUE + "<Relationships xmlns=\"" + BulkParts.PACKAGE + "/relationships\"></Relationships>";

    private final PackageDraft draft;

    PackageIndex(PackageDraft draft) {
        this.draft = draft;
    }

    static String listOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** An id by which a part refers to no other yet. */
    String freeId(String from) throws IOException {
        Set<String> ids = Markup.of(draft.text(listOf(from), NO_RELATIONS)).root().children().stream()
                .map(relation -> relation.tag().attribute("Id", ""))
                .collect(Collectors.toSet());
        int number = ids.size() + 1;
        while (ids.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** Lets {@code from} refer to another part. */
    void relate(String from, String id, String type, String to) throws IOException {
        Markup list = Markup.of(draft.text(listOf(from), NO_RELATIONS));
        list.root()
                .append("<" + list.root().tag().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + type
                        + "\" Target=\"/" + to + "\"/>");
        draft.put(listOf(from), list.edited());
        typeOfAll("rels", "application/vnd.openxmlformats-package.relationships+xml");
    }

    /** Says what one part is. */
    void type(String part, String type) throws IOException {
        Markup types = Markup.of(draft.text(BulkParts.CONTENT_TYPES));
        boolean known = types.root()
                .children("Override")
                .anyMatch(entry ->
                        Parts.plain(entry.tag().attribute("PartName", "")).equals(Parts.plain(part)));
        if (!known) {
            types.root()
                    .append("<" + types.root().tag().prefix() + "Override PartName=\"/" + part + "\" ContentType=\""
                            + type + "\"/>");
            draft.put(BulkParts.CONTENT_TYPES, types.edited());
        }
    }

    /** Says what all parts are whose names end so. */
    void typeOfAll(String extension, String type) throws IOException {
        Markup types = Markup.of(draft.text(BulkParts.CONTENT_TYPES));
        boolean known = types.root()
                .children("Default")
                .map(Element::tag)
                .anyMatch(tag -> tag.attribute("Extension", "").equalsIgnoreCase(extension));
        if (!known) {
            types.root()
                    .prepend("<" + types.root().tag().prefix() + "Default Extension=\"" + extension
                            + "\" ContentType=\"" + type + "\"/>");
            draft.put(BulkParts.CONTENT_TYPES, types.edited());
        }
    }
}
