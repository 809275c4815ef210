package org.junheng.workbook;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Reads a workbook, .xlsx or .xls, in one streaming pass; any number of files may be read at once. */
public final class BookReader {

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
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, reading.place() + "不完整或有错误", e);
        }
    }

    private static BookTraits told(Path file, BookVisitor visitor, Reading reading)
            throws IOException, XMLStreamException {
        FirstBytes.Container container = FirstBytes.of(file);
        if (Files.size(file) > reading.limits().fileBytes()) {
            throw reading.tooLarge("过大，请删去图片和附件");
        }
        return container == FirstBytes.Container.PACKED
                ? XlsxBook.read(file.toFile(), visitor, reading)
                : XlsBook.read(file.toFile(), visitor, reading);
    }
}
