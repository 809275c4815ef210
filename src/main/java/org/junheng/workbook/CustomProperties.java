package org.junheng.workbook;

import java.util.stream.Stream;

/** The part in which a workbook keeps properties of any name. */
final class CustomProperties {

    private static final String OWNER = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private CustomProperties() {}

    static String blank(Dialect dialect) {
        return BulkParts.PROLOGUE + "<Properties xmlns=\"" + dialect.office() + "/custom-properties\"></Properties>";
    }

    /** The part with a text under a name, in place of what stood under it. */
    static String with(String part, String name, String text, Dialect dialect) {
        Markup markup = Markup.of(part);
        String prefix = markup.root().tag().prefix();
        int next = 1
                + Stream.concat(
                                Stream.of(1),
                                markup.root()
                                        .children("property")
                                        .map(property ->
                                                Decimals.index(property.tag().attribute("pid", "1"))))
                        .max(Integer::compare)
                        .orElse(1);
        markup.root()
                .children("property")
                .filter(property -> property.tag().attribute("name", "").equals(name))
                .forEach(Markup.Element::remove);
        markup.root()
                .append("<" + prefix + "property fmtid=\"" + OWNER + "\" pid=\"" + next + "\" name=\"" + name
                        + "\"><vt:lpwstr xmlns:vt=\"" + dialect.office() + "/docPropsVTypes\">"
                        + CellText.escaped(text) + "</vt:lpwstr></" + prefix + "property>");
        return markup.edited();
    }
}
