package org.junheng;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junheng.workbook.BookReader;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.Row;
import org.junheng.workbook.UnreadableWorkbook;

/** Reads every workbook of a county and does nothing with it. */
final class BenchmarkReading {

    private BenchmarkReading() {}

    public static void main(String[] folder) throws Exception {
        long since = System.nanoTime();
        LongAdder rows = new LongAdder();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(folder[0]))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        files.parallelStream().forEach(file -> read(file, rows));
        System.out.println(rows + " rows");
        Benchmark.printFigures(since);
    }

    private static void read(Path file, LongAdder rows) {
        try {
            BookReader.read(file, new Counter(rows));
        } catch (UnreadableWorkbook unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Counter(LongAdder rows) implements BookVisitor {

        @Override
        public boolean sheet(String name, boolean hidden) {
            return true;
        }

        @Override
        public void row(Row row) {
            rows.increment();
        }

        @Override
        public void sheetEnd(SheetTail tail) {}
    }
}
