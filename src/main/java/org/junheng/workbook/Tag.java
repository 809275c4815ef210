package org.junheng.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tag as it stands in a part, read by local names, and its copies with other attributes. */
record Tag(String raw) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=/>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);");

    /** The name with its prefix. */
    String qualified() {
        int from = raw.startsWith("</") ? 2 : 1;
        int end = from;
        while (end < raw.length() && "/> \t\r\n".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        return raw.substring(from, end);
    }

    String name() {
        String qualified = qualified();
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /** The prefix with its colon; empty for none. */
    String prefix() {
        String qualified = qualified();
        return qualified.substring(0, qualified.indexOf(':') + 1);
    }

    boolean isEmpty() {
        return raw.endsWith("/>");
    }

    @Nullable
    String attribute(String local) {
        Matcher found = find(local);
        return found == null ? null : unescaped(value(found));
    }

    String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /** The same tag with one attribute set; the value needs no escape. */
    Tag with(String local, String value) {
        Matcher found = find(local);
        if (found != null) {
            int group = found.start(2) >= 0 ? 2 : 3;
            return new Tag(raw.substring(0, found.start(group)) + value + raw.substring(found.end(group)));
        }
        int end = 1 + qualified().length();
        return new Tag(raw.substring(0, end) + " " + local + "=\"" + value + "\"" + raw.substring(end));
    }

    Tag without(String local) {
        Matcher found = find(local);
        return found == null ? this : new Tag(raw.substring(0, found.start()) + raw.substring(found.end()));
    }

    /** The same tag with children to come. */
    Tag opened() {
        return isEmpty() ? new Tag(raw.substring(0, raw.length() - 2) + ">") : this;
    }

    String closing() {
        return "</" + qualified() + ">";
    }

    /** An attribute of that very name; failing that, one that has it behind a prefix. */
    private @Nullable Matcher find(String local) {
        for (boolean prefixed : new boolean[] {false, true}) {
            Matcher attributes = ATTRIBUTE.matcher(raw);
            while (attributes.find()) {
                String name = attributes.group(1);
                boolean same = prefixed ? name.endsWith(":" + local) && !name.startsWith("xmlns:") : name.equals(local);
                if (same) {
                    return attributes;
                }
            }
        }
        return null;
    }

    private static String value(Matcher found) {
        String quoted = found.group(2);
        return quoted == null ? found.group(3) : quoted;
    }

    static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }
}
