package org.junheng.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/** What an .xls says of itself beside its sheets. */
record XlsProperties(DirectoryNode root) {

    BookTraits traits(boolean externalLinks, boolean embeddedObjects) {
        return new BookTraits(lastSaved(), externalLinks, embeddedObjects, returnedFrom());
    }

    private @Nullable Instant lastSaved() {
        if (properties(SummaryInformation.DEFAULT_STREAM_NAME) instanceof SummaryInformation summary) {
            Date saved = summary.getLastSaveDateTime();
            return saved == null || !saved.toInstant().isAfter(Instant.EPOCH) ? null : saved.toInstant();
        }
        return null;
    }

    private @Nullable String returnedFrom() {
        if (properties(DocumentSummaryInformation.DEFAULT_STREAM_NAME) instanceof DocumentSummaryInformation summary) {
            CustomProperties custom = summary.getCustomProperties();
            Object mark = custom == null ? null : custom.get(DocumentProperties.RETURNED_FROM);
            return mark == null ? null : DocumentProperties.digest(mark.toString());
        }
        return null;
    }

    /** Properties that cannot be read say nothing: they are no reason to refuse the sheets. */
    private @Nullable PropertySet properties(String stream) {
        if (!root.hasEntryCaseInsensitive(stream)) {
            return null;
        }
        try {
            return PropertySetFactory.create(root, stream);
        } catch (HPSFException | IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
