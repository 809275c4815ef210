package org.junheng.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junheng.intake.InboxFile;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Deals the files out to the partitions, the largest first and each to the partition that has least; the same files are
 * always dealt alike, so that a run that goes on finds the shares of the one that was cut off.
 */
final class ShareOut implements Partitioner {

    static final String FILES = "files";

    private final List<InboxFile> files;

    ShareOut(List<InboxFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public Map<String, ExecutionContext> partition(int cores) {
        List<Share> shares = IntStream.range(0, Math.min(cores, files.size()))
                .mapToObj(Share::new)
                .toList();
        IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer file) -> -files.get(file).bytes()))
                .forEach(file -> lightest(shares).add(file, files.get(file).bytes()));
        Map<String, ExecutionContext> partitions = new HashMap<>();
        shares.forEach(share -> partitions.put(share.number + " of " + shares.size(), share.context()));
        return partitions;
    }

    private static Share lightest(List<Share> shares) {
        return shares.stream()
                .min(Comparator.comparingLong((Share share) -> share.bytes).thenComparingInt(share -> share.number))
                .orElseThrow();
    }

    /** What one partition has been dealt so far. */
    private static final class Share {

        private final int number;
        private final List<Integer> files = new ArrayList<>();
        private long bytes;

        Share(int number) {
            this.number = number;
        }

        void add(int file, long size) {
            files.add(file);
            bytes += size;
        }

        ExecutionContext context() {
            ExecutionContext context = new ExecutionContext();
            context.put(FILES, files.stream().mapToInt(Integer::intValue).toArray());
            return context;
        }
    }
}
