package org.junheng.job;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    /** What was not as it had been kept, in words. */
    List<String> mended() {
        String key = desk.newKey() ? "比对人员用的密钥（state/key）已损坏或缺少，换了新的，各报表已重新检查" : "";
        String rows = damaged.isEmpty() ? "" : damaged.size() + "份报表留存的明细（state/rows）已损坏，已从输入文件夹重新读取";
        return Stream.of(key, rows).filter(words -> !words.isEmpty()).toList();
    }
}
