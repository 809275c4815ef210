package org.junheng.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workbook for any number of rows, written as they come; it stands at its place once saved, and not before. */
public final class BulkBook implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final int rowLimit;
    private final String heading;
    private final boolean placed;
    private final OutputStream out;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<BulkParts.Sheet> finished = new ArrayList<>();
    private final List<PackedPart> packed = new ArrayList<>();
    private long length;
    private @Nullable BulkSheet open;

    BulkBook(Path target, int rowLimit, String heading, boolean placed) throws IOException {
        this.placed = placed;
        this.target = target;
        this.rowLimit = rowLimit;
        this.heading = heading;
        this.draft = ZipNormal.draftOf(target);
        this.out = new BufferedOutputStream(Files.newOutputStream(draft));
    }

    /**
     * A book of large tables, with a heading before the sheet's name on every printed page. A row has a cell for every
     * column, so that none needs to say where it stands (ECMA-376, 18.3.1.4): a third less to write, and half the file.
     */
    public static BulkBook create(Path target, String heading) throws IOException {
        return new BulkBook(target, Limits.ROWS, heading, false);
    }

    /** A book such as a school sends: every cell says where it stands, as spreadsheet programs save it. */
    public static BulkBook asSaved(Path target) throws IOException {
        return new BulkBook(target, Limits.ROWS, "", true);
    }

    /** Begins the next table; the table before it takes no more rows. */
    public BulkSheet sheet(BulkLayout layout) throws IOException {
        endOpenSheet();
        BulkSheet next = new BulkSheet(this, layout, rowLimit);
        open = next;
        return next;
    }

    /** Puts the workbook in its place; {@code stamp} is what it says of the time it was made. */
    public void save(Instant stamp, String title) throws IOException {
        endOpenSheet();
        for (Map.Entry<String, String> part : BulkParts.of(finished).entrySet()) {
            PieceWriter writer = writer(part.getKey());
            writer.add(xml -> xml.put(part.getValue()));
            keep(writer.end());
        }
        out.close();
        new ZipNormal(new CoreProperties(title, stamp)).assemble(draft, packed, target);
    }

    /** Throws away what was not saved. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    BulkPage begin(BulkLayout layout) throws IOException {
        if (!names.add(layout.name())) {
            throw new IllegalArgumentException("two sheets named " + layout.name());
        }
        PieceWriter writer = writer(BulkParts.path(names.size()));
        return new BulkPage(layout, new BulkXml(layout, heading, placed), writer, names.size() == 1);
    }

    void end(BulkPage page) throws IOException {
        keep(page.end());
        finished.add(page.made());
    }

    private PieceWriter writer(String part) {
        return new PieceWriter(part, length, out);
    }

    private void keep(PackedPart part) {
        packed.add(part);
        length += part.packed();
    }

    void requireOpen(BulkSheet sheet) {
        if (sheet != open) {
            throw new IllegalStateException("another sheet has been begun since");
        }
    }

    private void endOpenSheet() throws IOException {
        if (open != null) {
            open.end();
            open = null;
        }
    }
}
