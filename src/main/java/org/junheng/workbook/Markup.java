package org.junheng.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small part as a tree that remembers where everything stands, so that whatever is not edited stays as it was. */
final class Markup {

    private final String source;
    private final Element root;

    private Markup(String source, Element root) {
        this.source = source;
        this.root = root;
    }

    static Markup of(String source) {
        MarkupScanner scanner = new MarkupScanner(new StringReader(source), () -> {});
        Element document = new Element(new Tag("<>"), 0);
        document.inner = 0;
        Deque<Element> open = new ArrayDeque<>(List.of(document));
        int at = 0;
        try {
            while (scanner.next()) {
                at = grow(scanner, at, open);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (open.size() != 1 || document.children.isEmpty()) {
            throw new IllegalArgumentException("tags that do not match");
        }
        document.innerEnd = at;
        document.end = at;
        return new Markup(source, document);
    }

    private static int grow(MarkupScanner scanner, int at, Deque<Element> open) {
        int behind = at + scanner.raw().length();
        switch (scanner.kind()) {
            case OPEN, EMPTY -> {
                Element element = new Element(scanner.tag(), at);
                element.inner = behind;
                element.innerEnd = behind;
                element.end = behind;
                open.getFirst().children.add(element);
                if (scanner.kind() == MarkupScanner.Kind.OPEN) {
                    open.addFirst(element);
                }
            }
            case CLOSE -> {
                Element element = open.removeFirst();
                element.innerEnd = at;
                element.end = behind;
            }
            case OTHER -> {}
        }
        return behind;
    }

    Element root() {
        return root.children.get(0);
    }

    String source(Element element) {
        return source.substring(element.from, element.end);
    }

    /** The text inside an element that has no children. */
    String text(Element element) {
        return Tag.unescaped(source.substring(element.inner, element.innerEnd));
    }

    /** The part with all edits. */
    String edited() {
        StringBuilder out = new StringBuilder(source.length() + 256);
        children(root, out);
        return out.toString();
    }

    private void children(Element parent, StringBuilder out) {
        int at = parent.inner;
        for (Element child : parent.children) {
            out.append(source, at, child.from).append(child.before);
            if (!child.removed) {
                write(child, out);
            }
            out.append(child.after);
            at = child.end;
        }
        out.append(source, at, parent.innerEnd);
    }

    private void write(Element element, StringBuilder out) {
        if (element.tag.isEmpty()) {
            if (element.head.isEmpty() && element.tail.isEmpty()) {
                out.append(element.tag.raw());
            } else {
                out.append(element.tag.opened().raw());
                out.append(element.head).append(element.tail).append(element.tag.closing());
            }
            return;
        }
        out.append(element.tag.raw()).append(element.head);
        children(element, out);
        out.append(element.tail).append(source, element.innerEnd, element.end);
    }

    /** An element and what is to become of it. */
    static final class Element {

        private final List<Element> children = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder head = new StringBuilder();
        private final StringBuilder tail = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private final int from;
        private Tag tag;
        private int inner;
        private int innerEnd;
        private int end;
        private boolean removed;

        private Element(Tag tag, int from) {
            this.tag = tag;
            this.from = from;
        }

        Tag tag() {
            return tag;
        }

        /** Those that have not been removed or replaced. */
        List<Element> children() {
            return children.stream().filter(child -> !child.removed).toList();
        }

        Stream<Element> children(String name) {
            return children().stream().filter(child -> child.tag.name().equals(name));
        }

        Optional<Element> child(String name) {
            return children(name).findFirst();
        }

        void retag(Tag other) {
            tag = other;
        }

        void set(String attribute, String value) {
            tag = tag.with(attribute, value);
        }

        void remove() {
            removed = true;
        }

        void replaceBy(String xml) {
            removed = true;
            before.append(xml);
        }

        void prepend(String xml) {
            head.append(xml);
        }

        void append(String xml) {
            tail.append(xml);
        }

        void precede(String xml) {
            before.append(xml);
        }

        void follow(String xml) {
            after.append(xml);
        }
    }
}
