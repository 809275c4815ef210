package org.junheng.validation.across;

import org.jspecify.annotations.Nullable;

/**
 * The students of a report and who came and went in its month; null where a cell that it needs is wrong.
 *
 * @param students of the classes
 * @param everybody the same with 高中
 * @param gained 转入 and 其他增加
 * @param lost 转出, 辍学 and 其他减少
 */
public record Headway(
        @Nullable Long students,
        @Nullable Long everybody,
        @Nullable Long gained,
        @Nullable Long lost) {

    boolean moved() {
        return (gained != null && gained > 0) || (lost != null && lost > 0);
    }
}
