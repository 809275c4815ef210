package org.junheng.workbook;

import java.io.IOException;
import java.io.Reader;

/** Cuts markup into tags and what lies between them; all tokens together are the text again, character by character. */
final class MarkupScanner {

    /** What a token is. */
    enum Kind {
        OPEN,
        EMPTY,
        CLOSE,
        /** Text, a comment, an instruction. */
        OTHER
    }

    private static final int BUFFER = 1 << 14;
    private static final int DEEPEST = 64;

    private final Reader in;
    private final Runnable tokenRead;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private final StringBuilder token = new StringBuilder();
    private Kind kind = Kind.OTHER;
    private int open;
    private int depth;

    /** Scans on; {@code tokenRead} hears of every token. */
    MarkupScanner(Reader in, Runnable tokenRead) {
        this.in = in;
        this.tokenRead = tokenRead;
    }

    /** Steps to the next token; false at the end. */
    boolean next() throws IOException {
        token.setLength(0);
        if (!more()) {
            return false;
        }
        if (buffer[at] == '<') {
            take();
            markup();
        } else {
            kind = Kind.OTHER;
            while (more() && buffer[at] != '<') {
                token.append(buffer[at++]);
            }
        }
        tokenRead.run();
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** How deep the element of a tag lies; the root's is 1. */
    int depth() {
        return depth;
    }

    CharSequence raw() {
        return token;
    }

    Tag tag() {
        return new Tag(token.toString());
    }

    /** Whether the tag's local name is this one. */
    boolean is(String name) {
        int from = kind == Kind.CLOSE ? 2 : 1;
        int stop = from;
        while (stop < token.length() && "/> \t\r\n".indexOf(token.charAt(stop)) < 0) {
            if (token.charAt(stop++) == ':') {
                from = stop;
            }
        }
        return stop - from == name.length() && token.indexOf(name, from) == from;
    }

    private void markup() throws IOException {
        char first = peek();
        if (first == '!' || first == '?') {
            kind = Kind.OTHER;
            take();
            until(first == '?' ? "?>" : endOfDeclaration());
        } else {
            element(first == '/');
        }
    }

    private String endOfDeclaration() throws IOException {
        return switch (peek()) {
            case '-' -> "-->";
            case '[' -> "]]>";
            default -> throw new IllegalArgumentException("a document type in a workbook");
        };
    }

    private void until(String stop) throws IOException {
        do {
            take();
        } while (token.length() < stop.length() || token.indexOf(stop, token.length() - stop.length()) < 0);
    }

    private void element(boolean close) throws IOException {
        char quote = 0;
        char c;
        do {
            c = take();
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        } while (quote != 0 || c != '>');
        boolean empty = token.charAt(token.length() - 2) == '/';
        kind = close ? Kind.CLOSE : empty ? Kind.EMPTY : Kind.OPEN;
        depth = close ? open : open + 1;
        open = close ? open - 1 : empty ? open : open + 1;
        if (open < 0 || open > DEEPEST) {
            throw new IllegalArgumentException("tags that do not match");
        }
    }

    private char peek() throws IOException {
        if (!more()) {
            throw new IllegalArgumentException("markup ends inside a tag");
        }
        return buffer[at];
    }

    private char take() throws IOException {
        char c = peek();
        at++;
        token.append(c);
        return c;
    }

    private boolean more() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return at < end;
    }
}
