package org.junheng.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The standards that ship, read from their data files; the first is the default. One that asks nothing of the county as
 * a whole is told with what the default asks, each item under its own document number.
 */
public final class Standards {

    private static final List<String> FILES = List.of("/standards/quality-2017.yaml", "/standards/basic-2012.yaml");

    private Standards() {}

    public static List<Standard> shipped() {
        List<Standard> read = FILES.stream().map(Standards::read).toList();
        List<CountyItem> asked = read.get(0).county();
        return read.stream()
                .map(each -> each.county().isEmpty() ? each.askingOfTheCounty(asked) : each)
                .toList();
    }

    /** The standard of this code; absence is an answer, for the name is typed by the bureau. */
    public static Optional<Standard> named(String code) {
        return shipped().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static Standard read(String file) {
        ObjectMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Objects.requireNonNull(Standards.class.getResourceAsStream(file), file)) {
            return yaml.readValue(in, Standard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }
}
