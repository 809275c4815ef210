package org.junheng.workbook;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A cursor over the elements of one part, by local names; it refuses what no spreadsheet program writes. */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int ATTRIBUTES = 64;
    private static final int TEXT_CHARS = 1 << 18;

    private final MeteredStream source;
    private final XMLStreamReader reader;
    private final Reading reading;
    private final NameCensus census;
    private final String[] attributes = new String[ATTRIBUTES];
    private int attributeCount;
    private int depth;

    Xml(XMLInputFactory factory, MeteredStream source, Reading reading) throws XMLStreamException {
        this.source = source;
        this.reader = factory.createXMLStreamReader(source);
        this.reading = reading;
        this.census = new NameCensus(reading);
    }

    /** How many elements are open; within {@link #child}'s loop, the current one included. */
    int depth() {
        return depth;
    }

    /**
     * Steps to the next child of the element that is open at depth {@code parent}, over whatever is left inside; behind
     * the last child of the root it reads on to the end of the part.
     */
    boolean child(int parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == END_ELEMENT && depth < parent && depth > 0) {
                return false;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String local) {
        for (int i = 0; i < attributeCount; i++) {
            if (local.equals(attributes[i])) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String local, String otherwise) {
        return Objects.requireNonNullElse(attribute(local), otherwise);
    }

    boolean flag(String local) {
        String value = attribute(local);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** Appends the text of the current element and leaves it. */
    void textInto(StringBuilder text) throws XMLStreamException {
        int element = depth;
        while (depth >= element) {
            int event = next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > TEXT_CHARS) {
                    throw reading.tooLarge("里有过长的文字");
                }
            }
        }
    }

    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        textInto(text);
        return text.toString();
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        source.tokenRead();
        reading.step();
        switch (event) {
            case START_ELEMENT -> opened();
            case END_ELEMENT -> depth--;
            case DTD, ENTITY_REFERENCE -> throw reading.damaged("含有工作簿中不应有的DOCTYPE或实体");
            case PROCESSING_INSTRUCTION -> census.name(reader.getPITarget());
            default -> {}
        }
        return event;
    }

    private void opened() {
        if (++depth > DEEPEST) {
            throw reading.damaged("嵌套过深");
        }
        census.name(reader.getLocalName());
        attributeCount = reader.getAttributeCount();
        if (attributeCount > ATTRIBUTES) {
            throw reading.damaged("属性过多");
        }
        for (int i = 0; i < attributeCount; i++) {
            attributes[i] = reader.getAttributeLocalName(i);
            census.name(attributes[i]);
        }
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            census.prefix(Objects.requireNonNullElse(reader.getNamespacePrefix(i), ""));
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        source.close();
    }
}
