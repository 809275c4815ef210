package org.junheng.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.workbook.Markup.Element;

/** The comments of a sheet that is marked: ours are taken off and put on, those of others stay. */
final class MarkNotes {

    static final String BLANK = BulkParts.PROLOGUE + "<comments xmlns=\"" + BulkParts.MAIN
            + "\"><authors></authors><commentList></commentList></comments>";
    private static final String AUTHOR = "均衡月报";
    /** Ours begin with it: programs forget authors and cut a note into other pieces. */
    private static final String HEADING = "—— " + AUTHOR + " ——";

    /** A note is one plain text, or runs of text. */
    private static final List<String> PIECES = List.of("t", "r");

    private final Markup markup;
    private final String prefix;
    private final Element list;
    private final Map<String, Element> others = new LinkedHashMap<>();
    private final Map<String, String> ours = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();

    /** Takes a comments part, and takes our notes off. */
    MarkNotes(String part) {
        markup = Markup.of(part);
        prefix = markup.root().tag().prefix();
        list = markup.root()
                .child("commentList")
                .orElseThrow(() -> new IllegalArgumentException("comments without a list"));
        markup.root().child("authors").stream()
                .flatMap(element -> element.children("author"))
                .forEach(author -> authors.add(markup.text(author)));
        for (Element comment : list.children("comment").toList()) {
            takeOff(comment);
        }
    }

    private void takeOff(Element comment) {
        String cell = comment.tag().attribute("ref", "").replace("$", "");
        int author = Decimals.index(comment.tag().attribute("authorId", "0"));
        if (author < authors.size() && authors.get(author).equals(AUTHOR)) {
            ours.put(cell, "");
            comment.remove();
            return;
        }
        String said = comment.child("text").map(this::said).orElse("");
        int heading = said.indexOf(HEADING);
        if (heading < 0) {
            others.put(cell, comment);
            return;
        }
        String kept = said.substring(0, heading).stripTrailing();
        if (kept.isEmpty()) {
            ours.put(cell, "");
            comment.remove();
            return;
        }
        others.put(cell, comment);
        ours.put(cell, said.substring(kept.length()));
        comment.child("text").ifPresent(text -> cut(text, kept.length()));
    }

    private String said(Element text) {
        return pieces(text).stream().map(this::words).collect(Collectors.joining());
    }

    private static List<Element> pieces(Element text) {
        return text.children().stream()
                .filter(child -> PIECES.contains(child.tag().name()))
                .toList();
    }

    private String words(Element piece) {
        Element words = piece.child("t").orElse(piece);
        return words.tag().name().equals("t") ? Escapes.undone(markup.text(words)) : "";
    }

    /** Leaves so many characters of somebody else's words. */
    private void cut(Element text, int length) {
        int left = length;
        for (Element piece : pieces(text)) {
            String words = words(piece);
            if (left == 0) {
                piece.remove();
            } else if (words.length() > left) {
                String rest = words(words.substring(0, left));
                Optional<Element> run = piece.child("t");
                run.ifPresentOrElse(
                        within -> within.replaceBy(rest),
                        () -> piece.replaceBy("<" + prefix + "r>" + rest + "</" + prefix + "r>"));
            }
            left = Math.max(0, left - words.length());
        }
    }

    /** What was taken off, by cell; a note that was all ours is empty here. */
    Map<String, String> takenOff() {
        return ours;
    }

    boolean isAnothers(String cell) {
        return others.containsKey(cell);
    }

    void add(String cell, String note) {
        Element other = others.get(cell);
        if (other == null) {
            list.append("<" + prefix + "comment ref=\"" + cell + "\" authorId=\"" + author() + "\"><" + prefix + "text>"
                    + run(own(note)) + "</" + prefix + "text></" + prefix + "comment>");
        } else {
            other.child("text").ifPresent(text -> addTo(text, note));
        }
    }

    private void addTo(Element text, String note) {
        text.child("t").ifPresent(plain -> {
            plain.precede("<" + prefix + "r>");
            plain.follow("</" + prefix + "r>");
        });
        List<Element> runs = pieces(text);
        String run = run(added(note));
        if (runs.isEmpty()) {
            text.append(run);
        } else {
            runs.get(runs.size() - 1).follow(run);
        }
    }

    /** A note that is all ours. */
    static String own(String note) {
        return HEADING + "\n" + note;
    }

    /** How our words stand below somebody else's. */
    static String added(String note) {
        return "\n" + own(note);
    }

    private int author() {
        int place = authors.indexOf(AUTHOR);
        if (place >= 0) {
            return place;
        }
        String element = "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
        markup.root()
                .child("authors")
                .ifPresentOrElse(
                        all -> all.append(element),
                        () -> markup.root().prepend("<" + prefix + "authors>" + element + "</" + prefix + "authors>"));
        authors.add(AUTHOR);
        return authors.size() - 1;
    }

    private String run(String text) {
        return "<" + prefix + "r><" + prefix + "rPr><" + prefix + "sz val=\"9\"/><" + prefix + "rFont val=\"" + Ink.FONT
                + "\"/></" + prefix + "rPr>" + words(text) + "</" + prefix + "r>";
    }

    private String words(String text) {
        return "<" + prefix + "t xml:space=\"preserve\">" + CellText.escaped(CellText.clean(text)) + "</" + prefix
                + "t>";
    }

    String part() {
        return markup.edited();
    }
}
