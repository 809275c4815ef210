package org.junheng.validation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.finding.Finding;

/**
 * A question that answers with findings.
 *
 * @param <T> what is asked: a line, the lines of a sheet, a book
 */
@FunctionalInterface
interface Rule<T> {

    Stream<Finding> ask(T subject);

    /** Independent questions: every one is asked. */
    static <T> Rule<T> all(List<Rule<T>> rules) {
        return subject -> rules.stream().flatMap(rule -> rule.ask(subject));
    }

    /** Asks {@code next} only of a subject about which this rule had nothing to say. */
    default Rule<T> thenIfClean(Rule<T> next) {
        return subject -> {
            List<Finding> said = ask(subject).toList();
            return said.isEmpty() ? next.ask(subject) : said.stream();
        };
    }

    /** Nothing to say where all is well. */
    static Stream<Finding> unless(boolean well, Supplier<Finding> finding) {
        return well ? Stream.empty() : Stream.of(finding.get());
    }
}
