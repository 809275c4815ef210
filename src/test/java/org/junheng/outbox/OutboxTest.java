package org.junheng.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A month is replaced as a whole, wherever the exchange is cut off and whatever somebody keeps open. */
class OutboxTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path output;

    @TempDir
    Path drafts;

    @Test
    void replacesTheMonthAsAWhole() throws IOException {
        Outbox outbox = new Outbox(output);
        publish(outbox, "old");
        Files.writeString(outbox.folder(OCTOBER).resolve("gone.txt"), "only in the old one");

        Published published = publish(outbox, "new");

        assertThat(published).isEqualTo(new Published(outbox.folder(OCTOBER), true, List.of()));
        assertThat(standing()).isEqualTo(files("2026-10/page.html", "new"));
    }

    @Test
    void throwsAwayAHalfFilledDraft() throws IOException {
        Outbox outbox = new Outbox(output);
        Files.writeString(outbox.newDraft(OCTOBER).resolve("half.html"), "cut off");

        assertThat(outbox.newDraft(OCTOBER)).isEmptyDirectory();
        assertThat(outbox.recover()).isEmpty();
        assertThat(standing()).isEmpty();
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        SortedMap<String, String> others = files(".2026-13.new/x", "no month");
        others.put("state/db", "kept");
        others.put("2026-09/page.html", "last month");
        others.put("notes(新).txt", "mine");
        put(others);

        assertThat(new Outbox(output).recover()).isEmpty();
        assertThat(standing()).isEqualTo(others);
    }

    /** The three renames of an exchange, each cut off before it happens, then each right after it. */
    @TestFactory
    Stream<DynamicTest> finishesAnExchangeCutOffAt() {
        return Stream.of(0, 1, 2)
                .flatMap(rename -> Stream.of(false, true)
                        .map(after -> DynamicTest.dynamicTest(
                                (after ? "after rename " : "before rename ") + rename, () -> cutOff(rename, after))));
    }

    private void cutOff(int rename, boolean after) throws IOException {
        Folders.delete(output);
        publish(new Outbox(output), "old");

        Outbox dying = new Outbox(output, new Dying(rename, after));
        assertThatThrownBy(() -> publish(dying, "new")).isInstanceOf(Killed.class);

        boolean between = (rename == 1 && after) || (rename == 2 && !after);
        assertThat(new Outbox(output).cutOff()).isEqualTo(between ? Set.of(OCTOBER) : Set.of());
        new Outbox(output).recover();
        boolean complete = rename > 0 || after;
        assertThat(standing()).isEqualTo(files("2026-10/page.html", complete ? "new" : "old"));
    }

    @Test
    void leavesTheMonthToTheOldFolderWhenTheNewOneCannotTakeItsPlace() throws IOException {
        publish(new Outbox(output), "old");

        assertThatThrownBy(() -> publish(new Outbox(output, new Held(".2026-10.new")), "new"))
                .isInstanceOf(AccessDeniedException.class);

        SortedMap<String, String> both = files("2026-10/page.html", "old");
        both.put(".2026-10.new/page.html", "new");
        assertThat(standing()).isEqualTo(both);
        new Outbox(output).recover();
        assertThat(standing()).isEqualTo(files("2026-10/page.html", "new"));
    }

    @Test
    void clearsAnOldFolderThatWasBeingDeleted() throws IOException {
        SortedMap<String, String> cutOff = files("2026-10/page.html", "new");
        cutOff.put(".2026-10.old/page.html", "old");
        put(cutOff);

        assertThat(new Outbox(output).recover()).isEmpty();
        assertThat(standing()).isEqualTo(files("2026-10/page.html", "new"));
    }

    @Test
    void bringsTheOldFolderBackWhenThereIsNoNewOne() throws IOException {
        put(files(".2026-10.old/page.html", "old"));

        assertThat(new Outbox(output).recover()).isEmpty();
        assertThat(standing()).isEqualTo(files("2026-10/page.html", "old"));
    }

    @Test
    void standsBesideAMonthThatSomebodyHasOpenAndNamesTheFile() throws IOException {
        publish(new Outbox(output), "old");
        Path owner = Files.writeString(output.resolve("2026-10/~$page.html"), "somebody");

        Published published = publish(new Outbox(output, new Held("2026-10")), "new");

        assertThat(published)
                .isEqualTo(new Published(
                        output.resolve("2026-10(新)"), false, List.of(output.resolve("2026-10/page.html"))));
        Files.delete(owner);
        SortedMap<String, String> both = files("2026-10/page.html", "old");
        both.put("2026-10(新)/page.html", "new");
        assertThat(standing()).isEqualTo(both);
    }

    @Test
    void takesTheMonthsPlaceOnceTheFileIsClosed() throws IOException {
        publish(new Outbox(output), "old");
        publish(new Outbox(output, new Held("2026-10")), "new");

        assertThat(new Outbox(output, new Held("2026-10")).recover())
                .containsExactly(new Published(output.resolve("2026-10(新)"), false, List.of()));
        assertThat(new Outbox(output).recover())
                .containsExactly(new Published(output.resolve("2026-10"), true, List.of()));
        assertThat(standing()).isEqualTo(files("2026-10/page.html", "new"));
    }

    @Test
    void clearsTheFolderBesideAtTheNextSuccess() throws IOException {
        publish(new Outbox(output), "old");
        publish(new Outbox(output, new Held("2026-10")), "new");

        publish(new Outbox(output), "newest");

        assertThat(standing()).isEqualTo(files("2026-10/page.html", "newest"));
    }

    @Test
    void showsAPageInThePlaceOfTheOneBefore() throws IOException {
        Outbox outbox = new Outbox(output);
        outbox.show("page.html", "old", drafts);

        outbox.show("page.html", "new", drafts);

        assertThat(standing()).isEqualTo(files("page.html", "new"));
        assertThat(drafts).isEmptyDirectory();
    }

    @Test
    void showsAPageBesideOneThatSomebodyHolds() throws IOException {
        new Outbox(output).show("page.html", "old", drafts);

        new Outbox(output, OutboxTest::holdPage).show("page.html", "new", drafts);

        SortedMap<String, String> both = files("page.html", "old");
        both.put("page(新).html", "new");
        assertThat(standing()).isEqualTo(both);
        assertThat(drafts).isEmptyDirectory();
        assertThat(new Outbox(output, OutboxTest::holdPage).recover())
                .containsExactly(
                        new Published(output.resolve("page(新).html"), false, List.of(output.resolve("page.html"))));
        assertThat(new Outbox(output).recover())
                .containsExactly(new Published(output.resolve("page.html"), true, List.of()));
        assertThat(standing()).isEqualTo(files("page.html", "new"));
    }

    @Test
    void clearsThePageBesideAtTheNextSuccess() throws IOException {
        new Outbox(output).show("page.html", "old", drafts);
        new Outbox(output, OutboxTest::holdPage).show("page.html", "new", drafts);

        new Outbox(output).show("page.html", "newest", drafts);

        assertThat(standing()).isEqualTo(files("page.html", "newest"));
    }

    /** Refuses to put anything in the page's place, as Windows does while it is open. */
    private static void holdPage(Path from, Path to) throws IOException {
        if (to.endsWith("page.html")) {
            throw new AccessDeniedException(from.toString());
        }
        Moves.ATOMIC.move(from, to);
    }

    private Published publish(Outbox outbox, String content) throws IOException {
        Files.writeString(outbox.newDraft(OCTOBER).resolve("page.html"), content);
        return outbox.publish(OCTOBER);
    }

    private static SortedMap<String, String> files(String path, String content) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(path, content);
        return files;
    }

    private void put(SortedMap<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = output.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private SortedMap<String, String> standing() throws IOException {
        SortedMap<String, String> standing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                standing.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return standing;
    }

    /** The process is gone. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Kills the process at one of the renames. */
    private static final class Dying implements Moves {
        private final boolean after;
        private int left;

        Dying(int rename, boolean after) {
            this.left = rename;
            this.after = after;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- > 0) {
                ATOMIC.move(from, to);
                return;
            }
            if (after) {
                ATOMIC.move(from, to);
            }
            throw new Killed();
        }
    }

    /** Refuses to move a folder away, as Windows does while a file in it is open. */
    private record Held(Set<String> names) implements Moves {

        Held(String name) {
            this(Set.of(name));
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (names.contains(from.getFileName().toString())) {
                throw new AccessDeniedException(from.toString());
            }
            ATOMIC.move(from, to);
        }
    }
}
