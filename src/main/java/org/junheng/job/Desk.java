package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.intake.Bureau;
import org.junheng.intake.Inbox;
import org.junheng.intake.Parameters;
import org.junheng.intake.UnusableBureau;
import org.junheng.store.Store;
import org.junheng.validation.Catalogue;

/**
 * What the bureau has laid ready for a run.
 *
 * @param standard the one that the bureau applies, with its own limits
 * @param digest SHA-256 of the bureau's workbook
 * @param basis digest of everything that decides what is found in a file, but for the file itself
 * @param seal under which personal numbers are compared
 * @param newKey whether the seal has taken the place of another one, whose key was lost or spoilt
 */
record Desk(
        RunSettings settings,
        Bureau bureau,
        Standard standard,
        String digest,
        String basis,
        Seal seal,
        boolean newKey) {

    /**
     * Reads the bureau's workbook.
     *
     * @throws UnusableSettings when it is missing or wrong, in words for the clerk
     */
    static Desk of(RunSettings settings) {
        try {
            Path file = settings.input().resolve(Bureau.FILE);
            String digest = Files.isRegularFile(file) ? Inbox.sha256(file) : "";
            Bureau bureau = Bureau.read(file);
            if (!Inbox.sha256(file).equals(digest)) {
                throw new UnusableSettings(Bureau.FILE + "正在被修改，请保存好以后再运行");
            }
            Seal seal = Seal.in(settings.state().resolve("key"));
            return new Desk(
                    settings,
                    bureau,
                    standard(bureau.parameters()),
                    digest,
                    JobIdentity.sha256(Version.build() + "\n" + digest + "\n" + seal.name()),
                    seal,
                    new KeyName(settings.state()).replacedBy(seal));
        } catch (UnusableBureau unusable) {
            throw new UnusableSettings(String.join("\n", unusable.complaints()));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + Bureau.FILE + " or the key", e);
        }
    }

    /** The store of what is found, which keeps it under this desk's key. */
    Store store(DataSource database) {
        return new Store(database, code -> Catalogue.find(code).orElseThrow(), seal.secret());
    }

    private static Standard standard(Parameters parameters) {
        Standard shipped = Standards.named(parameters.standard()).orElseThrow();
        Map<String, BigDecimal> limits = new TreeMap<>();
        Set<String> keys = shipped.keys();
        parameters.all().forEach((name, value) -> {
            if (keys.contains(name)) {
                limits.put(name, number(value));
            }
        });
        Set<String> absurd = shipped.unusable(limits);
        if (!absurd.isEmpty()) {
            throw new UnusableSettings(absurd.stream()
                    .map(name -> Bureau.FILE + "的“参数设置”：参数“" + name + "”的值不可用，请填合理的数字")
                    .collect(Collectors.joining("\n")));
        }
        return shipped.with(limits);
    }

    /** A value that is no number becomes one that no limit can be, and is refused with the others. */
    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ONE.negate();
        }
    }
}
