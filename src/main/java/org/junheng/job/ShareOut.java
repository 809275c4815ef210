package org.junheng.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.intake.InboxFile;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Deals the files out to the partitions, the largest first and each to the partition that has least; the same files are
 * always dealt alike. What a partition is dealt follows from its name, so that a run that goes on needs to know no more
 * of it: one that is killed may have kept the name of a partition without anything else.
 */
final class ShareOut implements Partitioner {

    private static final String OF = " of ";

    private final List<InboxFile> files;

    ShareOut(List<InboxFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public Map<String, ExecutionContext> partition(int cores) {
        int count = Math.min(cores, files.size());
        return IntStream.range(0, count)
                .mapToObj(number -> number + OF + count)
                .collect(Collectors.toMap(name -> name, name -> new ExecutionContext()));
    }

    /** What the partition of a step is dealt, whose name ends with that of the partition. */
    List<InboxFile> files(String step) {
        String[] numberOfCount = step.substring(step.indexOf(':') + 1).split(OF, -1);
        return deal(Integer.parseInt(numberOfCount[1])).get(Integer.parseInt(numberOfCount[0])).files;
    }

    private List<Share> deal(int count) {
        List<Share> shares = IntStream.range(0, count).mapToObj(Share::new).toList();
        files.stream()
                .sorted(Comparator.comparingLong((InboxFile file) -> -file.bytes()))
                .forEach(file -> lightest(shares).add(file));
        return shares;
    }

    private static Share lightest(List<Share> shares) {
        return shares.stream()
                .min(Comparator.comparingLong((Share share) -> share.bytes).thenComparingInt(share -> share.number))
                .orElseThrow();
    }

    /** What one partition has been dealt so far. */
    private static final class Share {

        private final int number;
        private final List<InboxFile> files = new ArrayList<>();
        private long bytes;

        Share(int number) {
            this.number = number;
        }

        void add(InboxFile file) {
            files.add(file);
            bytes += file.bytes();
        }
    }
}
