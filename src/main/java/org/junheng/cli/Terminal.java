package org.junheng.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the program speaks.
 *
 * @param live whether a person watches, so that a line may be written over
 */
record Terminal(PlainPrinter out, PlainPrinter err, boolean live) {

    Terminal(Writer out, Writer err, boolean live) {
        this(new PlainPrinter(out), new PlainPrinter(err), live);
    }

    /** UTF-8, but for a Windows console, which is spoken to in its own code page. */
    @SuppressWarnings("SystemConsoleNull")
    static Terminal ofThisProcess() {
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        Charset charset = charset(console);
        return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), console != null);
    }

    private static Charset charset(@Nullable Console console) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
    }

    private static Writer writer(FileDescriptor stream, Charset charset) {
        return new OutputStreamWriter(new FileOutputStream(stream), charset);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
