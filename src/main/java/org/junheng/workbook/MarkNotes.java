package org.junheng.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.workbook.Markup.Element;

/** The comments of a sheet that is marked: ours are taken off and put on, those of others stay. */
final class MarkNotes {

    static final String BLANK = BulkParts.PROLOGUE + "<comments xmlns=\"" + BulkParts.MAIN
            + "\"><authors></authors><commentList></commentList></comments>";
    private static final String AUTHOR = "均衡月报";
    /** Parts the note that somebody else has written on a cell from ours below it. */
    private static final String RULE = "\n—— " + AUTHOR + " ——\n";

    /** A note is one plain text, or runs of text. */
    private static final List<String> WORDS = List.of("t", "r");

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
        others.put(cell, comment);
        comment.child("text").ifPresent(text -> cut(cell, text));
    }

    /** Cuts off what we have added to somebody else's note. */
    private void cut(String cell, Element text) {
        boolean behind = false;
        for (Element run : text.children()) {
            if (WORDS.contains(run.tag().name())) {
                Element words = run.child("t").orElse(run);
                String said = words.tag().name().equals("t") ? Escapes.undone(markup.text(words)) : "";
                int rule = said.indexOf(RULE.strip());
                if (behind || rule == 0 || (rule > 0 && said.substring(0, rule).isBlank())) {
                    ours.merge(cell, said, String::concat);
                    run.remove();
                    behind = true;
                } else if (rule > 0) {
                    ours.put(cell, said.substring(rule));
                    String rest = words(said.substring(0, rule).stripTrailing());
                    words.replaceBy(words == run ? "<" + prefix + "r>" + rest + "</" + prefix + "r>" : rest);
                    behind = true;
                }
            }
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
                    + run(note) + "</" + prefix + "text></" + prefix + "comment>");
        } else {
            other.child("text").ifPresent(text -> addTo(text, note));
        }
    }

    private void addTo(Element text, String note) {
        text.child("t").ifPresent(plain -> {
            plain.precede("<" + prefix + "r>");
            plain.follow("</" + prefix + "r>");
        });
        List<Element> runs = text.children().stream()
                .filter(child -> WORDS.contains(child.tag().name()))
                .toList();
        String run = run(added(note));
        if (runs.isEmpty()) {
            text.append(run);
        } else {
            runs.get(runs.size() - 1).follow(run);
        }
    }

    /** How our words stand below somebody else's. */
    static String added(String note) {
        return RULE + note;
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
