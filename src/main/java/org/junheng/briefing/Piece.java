package org.junheng.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of HTML with slots: what is told is escaped, what is set already stands as it is. */
final class Piece {

    private static final Pattern HEAD = Pattern.compile("(?m)^<!--([a-z]+)-->\\n");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    /** Between the slots; one more than there are of them. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> slots = new ArrayList<>();

    private Piece(String text) {
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            texts.add(text.substring(from, slot.start()));
            slots.add(slot.group(1));
            from = slot.end();
        }
        texts.add(text.substring(from));
    }

    /** The pieces of a sheet, each under its name in a comment of its own line. */
    static Map<String, Piece> ofSheet(String sheet) {
        Map<String, Piece> pieces = new HashMap<>();
        Matcher head = HEAD.matcher(sheet);
        String name = "";
        int from = 0;
        while (head.find()) {
            pieces.put(name, new Piece(sheet.substring(from, head.start()).stripTrailing()));
            name = head.group(1);
            from = head.end();
        }
        pieces.put(name, new Piece(sheet.substring(from).stripTrailing()));
        return Map.copyOf(pieces);
    }

    Filling filling() {
        return new Filling();
    }

    /** What goes into the slots. */
    final class Filling {

        private final Map<String, String> values = new HashMap<>();

        /** Words, which may hold anything. */
        Filling tell(String slot, String words) {
            values.put(slot, escaped(PlainWriter.plain(words)));
            return this;
        }

        /** HTML that is made of pieces. */
        Filling set(String slot, String html) {
            values.put(slot, html);
            return this;
        }

        /** Each of some things as HTML, one after the other. */
        <T> Filling each(String slot, List<T> things, Function<T, String> html) {
            return set(slot, things.stream().map(html).collect(Collectors.joining()));
        }

        /**
         * The piece, its slots filled.
         *
         * @throws IllegalStateException when a slot is empty still, or something has no slot
         */
        String html() {
            if (!values.keySet().equals(Set.copyOf(slots))) {
                throw new IllegalStateException("the slots are " + slots + ", filled are " + values.keySet());
            }
            StringBuilder html = new StringBuilder(texts.get(0));
            for (int i = 0; i < slots.size(); i++) {
                html.append(values.get(slots.get(i))).append(texts.get(i + 1));
            }
            return html.toString();
        }
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
