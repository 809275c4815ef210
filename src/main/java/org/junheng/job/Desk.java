package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.intake.Bureau;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.intake.Parameters;
import org.junheng.intake.UnusableBureau;
import org.junheng.job.FileExaminer.Outcome;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junheng.summary.Fates;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Painter;

/** What the steps of one run share: the settings, the inbox as it was found, and what has been worked out of it. */
final class Desk {

    private final RunSettings settings;
    private final Bureau bureau;
    private final Standard standard;
    private final Inbox inbox;
    private final String examinedOn;
    private final String basis;
    private final Store store;
    private final Vault vault;
    private @Nullable Fates fates;
    private @Nullable MonthPicture picture;

    Desk(RunSettings settings, String version, Store store, Vault vault) throws UnusableBureau {
        try {
            this.settings = settings;
            this.bureau = Bureau.read(settings.input().resolve(Bureau.FILE));
            this.standard = standard(bureau.parameters());
            this.inbox = Inbox.scan(settings.input());
            this.examinedOn =
                    Digests.of(List.of(version, Inbox.sha256(settings.input().resolve(Bureau.FILE))));
            this.basis = Digests.of(Stream.concat(
                            Stream.of(examinedOn, String.valueOf(settings.unmask())),
                            inbox.files().stream().flatMap(file -> Stream.of(file.relative(), file.sha256())))
                    .toList());
            this.store = store;
            this.vault = vault;
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the input folder", e);
        }
    }

    /** The standard that the bureau applies, with its own limits; a setting that fits nothing is refused. */
    private static Standard standard(Parameters parameters) throws UnusableBureau {
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
            throw new UnusableBureau(absurd.stream()
                    .map(name -> Bureau.FILE + "的“参数设置”：参数“" + name + "”的值不可用，请填数字")
                    .toList());
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

    RunSettings settings() {
        return settings;
    }

    Bureau bureau() {
        return bureau;
    }

    Inbox inbox() {
        return inbox;
    }

    Store store() {
        return store;
    }

    Vault vault() {
        return vault;
    }

    /** Digest of everything that decides what is found in a file, but for the file itself. */
    String examinedOn() {
        return examinedOn;
    }

    /** Digest of everything that the month is made of. */
    String basis() {
        return basis;
    }

    /** The files that have to be examined, each content once. */
    List<InboxFile> waiting() {
        Set<String> seen = new HashSet<>();
        LocalDate day = settings.asOf();
        return inbox.files().stream()
                .filter(file -> seen.add(file.sha256()))
                .filter(file -> !store.knows(file.sha256(), file.name(), examinedOn, day))
                .toList();
    }

    void keep(List<? extends Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            byte[] rows = outcome.rows();
            if (rows != null) {
                vault.keep(outcome.examined().sha256(), rows);
            }
        }
        store.keep(examinedOn, outcomes.stream().map(Outcome::examined).toList());
    }

    /** What became of every file; known once all are examined. */
    Fates fates() {
        Fates known = fates;
        if (known == null) {
            known = new Fates(inbox, store, examinedOn);
            fates = known;
        }
        return known;
    }

    /** The month asked for, or the latest that a usable file reports. */
    YearMonth period() throws NothingUsable {
        YearMonth asked = settings.period();
        YearMonth month = asked != null ? asked : fates().latestMonth().orElse(null);
        if (month == null || !fates().archive().months().contains(month)) {
            throw new NothingUsable(month);
        }
        return month;
    }

    /** The picture of the month; painted once. */
    MonthPicture picture() throws NothingUsable {
        MonthPicture painted = picture;
        if (painted == null) {
            YearMonth month = period();
            painted = Painter.paint(month, bureau, standard, fates().archive(), fates().concerning(month));
            picture = painted;
        }
        return painted;
    }
}
