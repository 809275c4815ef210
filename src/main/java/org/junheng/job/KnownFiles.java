package org.junheng.job;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.intake.InboxFile;
import org.junheng.store.Examined;
import org.junheng.store.Store;
import org.junheng.store.Vault;

/** The files that were examined, here or in an earlier run, with what was found in them and their rows. */
final class KnownFiles {

    private final Desk desk;
    private final Store store;
    private final Vault vault;
    private final Set<String> damaged = ConcurrentHashMap.newKeySet();

    KnownFiles(Desk desk, Store store, Vault vault) {
        this.desk = desk;
        this.store = store;
        this.vault = vault;
    }

    /** Whether this very file was examined as it would be now, and its rows are still there, and sound. */
    boolean knows(InboxFile file) {
        String sha256 = file.sha256();
        if (!store.knows(sha256, file.name(), desk.basis(), desk.settings().asOf())) {
            return false;
        }
        if (vault.holdsSound(sha256)) {
            return true;
        }
        if (vault.holds(sha256)) {
            damaged.add(sha256);
            return false;
        }
        return isRefused(sha256);
    }

    /** Of a refused file no rows are kept. */
    private boolean isRefused(String sha256) {
        return store.find(sha256).filter(found -> found.submission() == null).isPresent();
    }

    void keep(List<? extends Examination> examined) {
        for (Examination examination : examined) {
            byte[] rows = examination.rows();
            if (rows != null) {
                vault.keep(examination.file().sha256(), rows);
            }
        }
        store.keep(
                desk.basis(),
                examined.stream().<Examined>map(Examination::found).toList());
    }

    /** Of how many files the rows were not as they had been kept. */
    int damaged() {
        return damaged.size();
    }
}
