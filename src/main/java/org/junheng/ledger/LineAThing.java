package org.junheng.ledger;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Sets JSON out so that every member of the whole has a line of its own, and so has every thing in a member's list. */
final class LineAThing extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    private static final int OF_THE_WHOLE = 1;
    private static final int OF_A_LIST = 2;

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json, OF_THE_WHOLE);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        super.writeObjectEntrySeparator(json);
        newLine(json, OF_THE_WHOLE);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json, OF_A_LIST);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        super.writeArrayValueSeparator(json);
        newLine(json, OF_A_LIST);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        newLine(json, OF_THE_WHOLE);
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (values > 0) {
            newLine(json, OF_A_LIST);
        }
        super.writeEndArray(json, values);
    }

    private static void newLine(JsonGenerator json, int depth) {
        if (json.streamWriteContext().getNestingDepth() == depth) {
            json.writeRaw('\n');
        }
    }
}
