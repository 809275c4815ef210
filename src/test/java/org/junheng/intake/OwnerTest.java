package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerTest {

    private static final int SIZE = 165;
    private static final int NAME_AT = 54;

    @TempDir
    Path folder;

    @Test
    void isToldByExcelAndWps() throws IOException {
        byte[] bytes = new byte[SIZE];
        byte[] name = "王老师".getBytes(StandardCharsets.UTF_16LE);
        bytes[NAME_AT] = 3;
        System.arraycopy(name, 0, bytes, NAME_AT + 2, name.length);

        assertThat(Owner.of(Files.write(folder.resolve("~$月报.xlsx"), bytes))).contains("王老师");
    }

    @Test
    void isToldByLibreOffice() throws IOException {
        Path lock = folder.resolve(".~lock.月报.xlsx#");
        assertThat(Owner.of(Files.writeString(lock, ",wang,PC-01,05.11.2026 12:00,file:///home")))
                .contains("wang");
        assertThat(Owner.of(Files.writeString(lock, "王老师,wang,PC-01,05.11.2026 12:00,x")))
                .contains("王老师");
    }

    @Test
    void isNotToldByAnythingElse() throws IOException {
        assertThat(Owner.of(Files.writeString(folder.resolve("~$a.xlsx"), "short")))
                .isEmpty();
        assertThat(Owner.of(Files.write(folder.resolve("~$b.xlsx"), new byte[SIZE])))
                .isEmpty();
        assertThat(Owner.of(folder.resolve("~$none.xlsx"))).isEmpty();
        byte[] cut = new byte[NAME_AT + 2 + 5];
        cut[NAME_AT] = 3;
        assertThat(Owner.of(Files.write(folder.resolve("~$c.xlsx"), cut))).isEmpty();
    }
}
