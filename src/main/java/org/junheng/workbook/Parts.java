package org.junheng.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The parts inside a packed workbook, found whatever slashes and capitals their names were written with. */
final class Parts {

    /** One for each workbook: it remembers every name it meets, and other people's files choose the names. */
    private final XMLInputFactory factory = new InputFactoryImpl();

    private final ZipFile container;
    private final Reading reading;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    Parts(ZipFile container, Reading reading) {
        this.container = container;
        this.reading = reading;
        if (container.size() > reading.limits().entries()) {
            throw reading.tooLarge("里的部件过多");
        }
        for (ZipEntry entry : Collections.list(container.entries())) {
            entries.put(plain(entry.getName()), entry);
        }
    }

    /** All names, in lower case with forward slashes. */
    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String part) {
        return entries.containsKey(plain(part));
    }

    Xml xml(String part) throws IOException, XMLStreamException {
        return new Xml(factory, open(part), reading);
    }

    MeteredStream open(String part) throws IOException {
        reading.at(part.substring(part.lastIndexOf('/') + 1));
        ZipEntry entry = entries.get(plain(part));
        if (entry == null) {
            throw reading.damaged("缺失");
        }
        return new MeteredStream(container.getInputStream(entry), entry, reading);
    }

    /** The relations of a part, of the whole container for the empty name; none where none are written. */
    Relations relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (has(list)) {
            try (Xml xml = xml(list)) {
                relations.read(xml, folder, reading);
            }
        }
        return relations;
    }

    /** A name in lower case with forward slashes. */
    static String plain(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }
}
