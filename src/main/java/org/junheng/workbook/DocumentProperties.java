package org.junheng.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a workbook says of itself beside its sheets. */
final class DocumentProperties {

    /** Name of the custom property, and of the hidden name, by which a returned copy names the file it was made from. */
    static final String RETURNED_FROM = "junheng.returnedFrom";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Parts parts;
    private final Relations relations;

    DocumentProperties(Parts parts, Relations relations) {
        this.parts = parts;
        this.relations = relations;
    }

    BookTraits traits(@Nullable String markAsName) throws IOException, XMLStreamException {
        boolean embedded = holds("/embeddings/") || holds("/activex/");
        String mark = returnedFrom();
        return new BookTraits(lastSaved(), holds("/externallinks/"), embedded, mark == null ? markAsName : mark);
    }

    private boolean holds(String folder) {
        return parts.names().stream().anyMatch(name -> name.contains(folder));
    }

    private @Nullable Instant lastSaved() throws IOException, XMLStreamException {
        String core = relations.target("core-properties", "docProps/core.xml");
        if (!parts.has(core)) {
            return null;
        }
        Instant lastSaved = null;
        try (Xml xml = parts.xml(core)) {
            xml.child(0);
            while (xml.child(1)) {
                if (xml.name().equals("modified")) {
                    lastSaved = IsoTimes.instant(xml.text()).orElse(null);
                }
            }
        }
        return lastSaved;
    }

    private @Nullable String returnedFrom() throws IOException, XMLStreamException {
        String custom = relations.target("custom-properties", "docProps/custom.xml");
        if (!parts.has(custom)) {
            return null;
        }
        String mark = null;
        try (Xml xml = parts.xml(custom)) {
            xml.child(0);
            while (xml.child(1)) {
                if (RETURNED_FROM.equals(xml.attribute("name"))) {
                    mark = digest(xml.text());
                }
            }
        }
        return mark;
    }

    /** The mark that stands as a defined name, for programs that lose the property. */
    static @Nullable String digestOfName(String formula) {
        return digest(formula.replace("\"", ""));
    }

    /** Anything but a SHA-256 is no mark of ours. */
    static @Nullable String digest(String text) {
        String digest = text.strip().toLowerCase(Locale.ROOT);
        return SHA_256.matcher(digest).matches() ? digest : null;
    }
}
