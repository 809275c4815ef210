package org.junheng.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.junheng.validation.across.Roster;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes facts as JSON, and reads it back. A record is an array of what it holds in the order of its
 * declaration: the names of two hundred teachers' properties would be most of what is kept of a school.
 */
final class FactCodec {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new RecordsAsArrays())
            .addModule(new SimpleModule().addDeserializer(Roster.Person.class, new PersonReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private FactCodec() {}

    static byte[] encode(Object facts) {
        return JSON.writeValueAsBytes(facts);
    }

    static <T> T decode(byte[] facts, Class<T> type) {
        return JSON.readValue(facts, type);
    }

    private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {

        @Override
        public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass type && type.getRawType().isRecord()
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(config, annotated);
        }
    }

    /** People are most of what other reports are asked about; the library takes four times as long to make one. */
    private static final class PersonReader extends ValueDeserializer<Roster.Person> {

        @Override
        public Roster.Person deserialize(JsonParser array, DeserializationContext context) {
            array.nextToken();
            long mark = array.getLongValue();
            array.nextToken();
            int row = array.getIntValue();
            array.nextToken();
            return new Roster.Person(mark, row);
        }
    }
}
