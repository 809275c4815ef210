package org.junheng.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Starts the program a second time in a process with a UTF-8 locale, where the first has one that cannot name files in
 * Chinese: Java reads the locale once, before any of our code runs.
 */
final class Relaunch {

    private static final String LOCALE = "C.UTF-8";

    private Relaunch() {}

    static boolean isNeeded() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        boolean unix = File.separatorChar == '/';
        return unix && !names.newEncoder().canEncode('简') && !LOCALE.equals(System.getenv("LC_ALL"));
    }

    /** Answers with the exit code of the second process. */
    static int of(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(args));
        ProcessBuilder second = new ProcessBuilder(command).inheritIO();
        second.environment().put("LC_ALL", LOCALE);
        Process process = second.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** The words that start this program as it was started. */
    static List<String> program() {
        String launcher = System.getProperty("jpackage.app-path");
        if (launcher != null) {
            return List.of(launcher);
        }
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        java.addAll(List.of("-cp", path, Junheng.class.getName()));
        return java;
    }
}
