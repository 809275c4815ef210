package org.junheng.ledger;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON with the same line ends everywhere; numbers as doubles, what is unknown as null. */
final class JsonPen implements AutoCloseable {

    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator json;

    JsonPen(OutputStream out) {
        this.json = JsonMapper.shared()
                .writer()
                .with(new LineAThing())
                .with(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out, JsonEncoding.UTF8);
    }

    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    void object(String key, Runnable members) {
        json.writeName(key);
        object(members);
    }

    <T> void array(String key, List<T> things, Consumer<T> members) {
        json.writeArrayPropertyStart(key);
        things.forEach(thing -> object(() -> members.accept(thing)));
        json.writeEndArray();
    }

    void texts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void text(String key, String text) {
        json.writeStringProperty(key, text);
    }

    void count(String key, long count) {
        json.writeNumberProperty(key, count);
    }

    void number(String key, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            double nearest = value.doubleValue();
            number(key, nearest, isWhole(nearest) && value.compareTo(BigDecimal.valueOf((long) nearest)) == 0);
        }
    }

    /** NaN is unknown. */
    void number(String key, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(key);
        } else {
            number(key, value, isWhole(value));
        }
    }

    private void number(String key, double value, boolean whole) {
        if (whole) {
            json.writeNumberProperty(key, (long) value);
        } else {
            json.writeNumberProperty(key, value);
        }
    }

    private static boolean isWhole(double value) {
        return value == (long) value && Math.abs(value) < LARGEST_WHOLE;
    }

    void truth(String key, @Nullable Boolean truth) {
        if (truth == null) {
            json.writeNullProperty(key);
        } else {
            json.writeBooleanProperty(key, truth);
        }
    }

    void nothing(String key) {
        json.writeNullProperty(key);
    }

    /** Leaves the stream open. */
    @Override
    public void close() {
        json.close();
    }
}
