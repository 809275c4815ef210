package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    Path folder;

    @Test
    void marksTheSameAlikeAsLongAsItsKeyIsKept() throws IOException {
        Path key = folder.resolve("state").resolve("key");
        Seal first = Seal.in(key);

        assertThat(Seal.in(key).applyAsLong("341802")).isEqualTo(first.applyAsLong("341802"));
        assertThat(first.applyAsLong("341802")).isNotEqualTo(first.applyAsLong("341803"));

        Files.delete(key);
        assertThat(Seal.in(key).name()).isNotEqualTo(first.name());
    }
}
