package vn.motcua.standalone.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.standalone.child.Child;

/** Command lines of processes on the class path of the tests. */
public final class TinyCommands {
    private TinyCommands() {}

    static ProcessBuilder service(Path farewell, List<String> options) {
        List<String> words = new ArrayList<>(options);
        words.addAll(List.of(Child.class.getName(), TinyService.class.getName(), farewell.toString()));
        return java(words);
    }

    /** A virtual machine with the tests' class path; its output goes where the tests' goes. */
    public static ProcessBuilder java(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Jvm.executable(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(words);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
