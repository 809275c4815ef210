package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Reads a workbook, .xlsx or .xls, in one streaming pass; any number of files may be read at once. */
public final class BookReader {

    /** How much more memory than a packed file of its size an .xls takes, which is not read part by part. */
    private static final int COMPOUND_IN_MEMORY = 3;

    private BookReader() {}

    public static BookTraits read(Path file, BookVisitor visitor) throws UnreadableWorkbook {
        return read(file, visitor, Limits.DEFAULT);
    }

    /** Whatever the file holds, it is either told to the end or refused; what the visitor throws passes through. */
    public static BookTraits read(Path file, BookVisitor visitor, Limits limits) throws UnreadableWorkbook {
        Reading reading = new Reading(limits);
        try {
            return told(file, new ShelteredVisitor(visitor), reading);
        } catch (ShelteredVisitor.Failure failure) {
            throw failure.ofVisitor();
        } catch (Refusal refusal) {
            throw refusal.verdict();
        } catch (FileSystemException e) {
            throw new UnreadableWorkbook(Reason.NOT_ACCESSIBLE, "", e);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, reading.place() + "不完整或有错误", e);
        }
    }

    private static BookTraits told(Path file, BookVisitor visitor, Reading reading)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        boolean packed = FirstBytes.containerOf(head(file)) == FirstBytes.Container.PACKED;
        long limit = reading.limits().fileBytes() / (packed ? 1 : COMPOUND_IN_MEMORY);
        if (Files.size(file) > limit) {
            throw reading.tooLarge("过大，请删去图片和附件");
        }
        return packed ? XlsxBook.read(file.toFile(), visitor, reading) : XlsBook.read(file.toFile(), visitor, reading);
    }

    private static byte[] head(Path file) throws UnreadableWorkbook {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FirstBytes.ENOUGH);
        } catch (IOException e) {
            throw new UnreadableWorkbook(Reason.NOT_ACCESSIBLE, "", e);
        }
    }
}
