package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Writes a workbook once more as it is, with some cells marked, a first sheet that says why, and a hidden mark. */
public final class ReturnedCopy {

    private static final String VALUES_ALONE = "原文件的格式带不过来，本文件只有数据。";

    private ReturnedCopy() {}

    /** Whether the file is an .xls, of which the copy is an .xlsx. */
    public static boolean converts(Path original) throws IOException, UnreadableWorkbook {
        try (InputStream in = Files.newInputStream(original)) {
            return FirstBytes.containerOf(in.readNBytes(FirstBytes.ENOUGH)) == FirstBytes.Container.COMPOUND;
        } catch (Refusal refusal) {
            throw refusal.verdict();
        }
    }

    /**
     * Writes the copy in place of a file that is there; marks of an earlier return are taken off. What can be read and
     * cannot be edited as it stands comes over as {@link PlainConversion} writes it: no file may cost the others.
     *
     * @param marks cells of the file; those on sheets that it does not have are left out
     * @param sha256 of the original, by which the copy names it
     * @throws UnreadableWorkbook when the original is none that can be read
     */
    public static void write(Path original, Path target, List<Mark> marks, FrontSheet front, String sha256)
            throws IOException, UnreadableWorkbook {
        FrontProbe probe = new FrontProbe(front);
        BookTraits traits = BookReader.read(original, probe);
        boolean markedBefore = probe.found() || traits.returnedFrom() != null;
        Returning.Order order = new Returning.Order(marks, front, sha256, markedBefore, probe.found());
        Instant stamp = Objects.requireNonNullElse(traits.lastSaved(), Instant.EPOCH);
        Path draft = ZipNormal.draftOf(target);
        Path converted = draft.resolveSibling(draft.getFileName() + ".xlsx");
        try {
            try {
                if (converts(original)) {
                    convert(XlsConversion::write, original, converted, stamp);
                    edit(converted, draft, order);
                } else {
                    edit(original, draft, order);
                }
            } catch (IOException | UnreadableWorkbook | RuntimeException beyondEditing) {
                convert(PlainConversion::write, original, converted, stamp);
                edit(converted, draft, order.saying(VALUES_ALONE));
            }
            ZipNormal.order(draft, target);
        } finally {
            Files.deleteIfExists(converted);
            Files.deleteIfExists(draft);
        }
    }

    /** Writes a workbook once more in another way. */
    private interface Conversion {
        void write(Path from, Path to) throws IOException, UnreadableWorkbook;
    }

    private static void convert(Conversion conversion, Path original, Path converted, Instant stamp)
            throws IOException, UnreadableWorkbook {
        Path draft = ZipNormal.draftOf(converted);
        try {
            conversion.write(original, draft);
            new ZipNormal(new CoreProperties("", stamp)).rewrite(draft, converted);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void edit(Path packed, Path draft, Returning.Order order) throws IOException, UnreadableWorkbook {
        Reading reading = new Reading(Limits.DEFAULT);
        try (ZipFile container = new ZipFile(packed.toFile(), StandardCharsets.ISO_8859_1);
                PackageDraft edited = new PackageDraft(packed, draft, new Parts(container, reading), reading)) {
            new Returning(edited, reading, order).run();
            edited.finish();
        } catch (Refusal refusal) {
            throw refusal.verdict();
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, reading.place() + "不完整或有错误", e);
        }
    }
}
