package org.junheng.job;

import java.util.List;
import org.junheng.intake.InboxFile;
import org.junheng.store.Examined;
import org.junheng.store.Store;
import org.junheng.store.Vault;

/** The files that were examined, here or in an earlier run, with what was found in them and their rows. */
record KnownFiles(Desk desk, Store store, Vault vault) {

    /** Whether this very file was examined as it would be now, and its rows are still there. */
    boolean knows(InboxFile file) {
        return store.knows(
                        file.sha256(),
                        file.name(),
                        desk.basis(),
                        desk.settings().asOf())
                && (vault.holds(file.sha256()) || isRefused(file.sha256()));
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
}
