package org.junheng.workbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a workbook beside its sheets.
 *
 * @param lastSaved the time of last saving that stands inside the file (never the file system's); null when it says none
 * @param externalLinks whether it refers to other workbooks
 * @param embeddedObjects whether it carries OLE objects or embedded files
 * @param returnedFrom SHA-256 that the returned copy's hidden mark names; null for any other file
 */
public record BookTraits(
        @Nullable Instant lastSaved,
        boolean externalLinks,
        boolean embeddedObjects,
        @Nullable String returnedFrom) {}
