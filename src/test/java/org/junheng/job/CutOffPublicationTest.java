package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junheng.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A run that ends while it publishes October, September anew, or October once more leaves it to the next run to find out
 * what of its notes has come true.
 */
class CutOffPublicationTest {

    private static final String FAILURES = "state/log/failures.log";

    private static Rig rig;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void makeItUndisturbed(@TempDir Path folder) throws IOException {
        rig = Rig.in(folder);
        undisturbed = Rig.written(rig.undisturbed(true));
        undisturbed.put(FAILURES, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsNotedAndDoesNotStandIsForgotten(int times) throws IOException {
        goesOn("announced" + times, "announcePublication", times);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatStandsIsRemembered(int times) throws IOException {
        goesOn("standing" + times, "confirmPublication", times);
    }

    private static void goesOn(String name, String deed, int times) throws IOException {
        Path output = rig.start(name, true);
        RunSettings settings = new RunSettings(rig.complete(), output, null, Rig.DAY, false);
        AtomicInteger left = new AtomicInteger(times);
        MonthRun.Workers workers = (wanted, inbox, database, identity) ->
                cutOff(CountyWork.of(wanted, inbox, database, identity), deed, left);

        Outcome outcome = new MonthRun(settings, Progress.UNWATCHED, Clock.systemUTC(), workers).run();

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(rig.run(output)).noneMatch(said -> said.contains("没有记录"));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    /** Fails as soon as what the deed has noted is kept; where nothing is noted any more, at once. */
    private static MonthWork cutOff(MonthWork work, String deed, AtomicInteger left) {
        return (MonthWork) Proxy.newProxyInstance(
                MonthWork.class.getClassLoader(), new Class<?>[] {MonthWork.class}, (proxy, method, words) -> {
                    if (!method.getName().equals(deed) || left.decrementAndGet() > 0) {
                        return call(work, method, words);
                    }
                    if (deed.startsWith("confirm")) {
                        throw new IllegalStateException("cut off");
                    }
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            throw new IllegalStateException("cut off");
                        }
                    });
                    return call(work, method, words);
                });
    }

    private static Object call(MonthWork work, Method method, Object[] words) throws Throwable {
        try {
            return method.invoke(work, words);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
