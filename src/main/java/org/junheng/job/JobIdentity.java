package org.junheng.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junheng.intake.Bureau;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * By what a run is known again: two runs with the same identity would write the same files.
 *
 * @param month as asked for: {@code 2026-10} or {@code latest}
 * @param digest SHA-256 over the input, the settings and the version
 */
record JobIdentity(String month, String digest) {

    /** The day of the run has no part in it; {@link Made} knows on which days the files would be the same. */
    static JobIdentity of(RunSettings settings, Inbox inbox, String version) throws IOException {
        String month = settings.period() == null ? "latest" : settings.period().toString();
        StringBuilder facts = new StringBuilder();
        facts.append(version).append('\n').append(month).append('\n').append(settings.unmask());
        Path bureau = settings.input().resolve(Bureau.FILE);
        facts.append('\n').append(Files.isRegularFile(bureau) ? Inbox.sha256(bureau) : "");
        for (InboxFile file : inbox.files()) {
            facts.append('\n').append(file.sha256()).append(' ').append(file.relative());
        }
        return new JobIdentity(month, sha256(facts.toString()));
    }

    /**
     * The parameters of the job instance.
     *
     * @param round how many instances of this identity are over: a month may be made anew from input it was made from
     *     before, when other input came between
     */
    JobParameters parameters(long round) {
        return new JobParametersBuilder()
                .addString("month", month)
                .addString("digest", digest)
                .addLong("round", round)
                .toJobParameters();
    }

    /** SHA-256 of a text, in lower-case hex digits. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
