package vn.motcua.standalone.service;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.standalone.child.Child;

/**
 * How a service is run: its options, sized for one small machine, its class path, and {@link Child} before its main
 * class.
 *
 * @param spec which service
 * @param jar its extracted jar
 * @param environment its variables, complete
 * @param log where its output goes
 */
public record ServiceCommand(ServiceSpec spec, ExtractedJar jar, Map<String, String> environment, Path log) {
    private static final int FIRST_WITH_COMPACT_HEADERS = 25;

    /** The command of a normal run. */
    public ProcessBuilder toRun() {
        return process(List.of(), cache().use(), log);
    }

    /** Every different launcher, Java or option has a cache of its own: another's would be of no use. */
    ClassCache cache() {
        String circumstances =
                "%s %s %s %d".formatted(launcher().jar().getFileName(), Runtime.version(), spec.jvm(), spec.heapMb());
        return ClassCache.of(jar, Jvm.feature(), circumstances);
    }

    private Launcher launcher() {
        return Launcher.in(requireNonNull(jar.jar().getParent()));
    }

    /** A process with these words before the command and these options beside the usual ones. */
    ProcessBuilder process(List<String> prefix, List<String> options, Path output) {
        List<String> words = new ArrayList<>(prefix);
        words.add(Jvm.executable());
        words.addAll(sized());
        words.addAll(options);
        words.addAll(spec.jvm());
        words.add("-cp");
        words.add(launcher().jar() + File.pathSeparator + jar.jar());
        words.add(Child.class.getName());
        words.add(jar.mainClass());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(requireNonNull(output.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        return builder;
    }

    private List<String> sized() {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx%dm".formatted(spec.heapMb()),
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + log.resolveSibling(spec.name() + "-crash.log"),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        if (Jvm.feature() >= FIRST_WITH_COMPACT_HEADERS) {
            options.add("-XX:+UseCompactObjectHeaders");
        }
        return options;
    }
}
