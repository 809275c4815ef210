package org.junheng.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.stream.IntStream;

/**
 * Prints on a terminal what was written by others: no character passes that would command the terminal, turn the order in
 * which the others are read, or stand there unseen. What is printed with {@code println} is one line, whatever it holds.
 */
final class PlainPrinter extends PrintWriter {

    private static final int REPLACEMENT = 0xFFFD;

    PlainPrinter(Writer out) {
        super(out, true);
    }

    /** Writes over the line on which the terminal stands. */
    void over(String line) {
        super.write("\r", 0, 1);
        print(line);
    }

    @Override
    public void println(String line) {
        print(line.replace('\n', (char) REPLACEMENT));
        println();
    }

    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }

    @Override
    public void write(int c) {
        write(Character.toString(c));
    }

    @Override
    public void write(char[] characters, int from, int count) {
        write(new String(characters, from, count));
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        String plain = plain(text.substring(from, from + count));
        super.write(plain, 0, plain.length());
    }

    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n");
        if (lines.codePoints().allMatch(PlainPrinter::isPlain)) {
            return lines;
        }
        IntStream plain = lines.codePoints().map(c -> isPlain(c) ? c : REPLACEMENT);
        return plain.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlain(int c) {
        return c == '\n'
                || c == '\t'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
