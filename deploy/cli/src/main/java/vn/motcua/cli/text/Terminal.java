package vn.motcua.cli.text;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands write, always in UTF-8.
 *
 * @param interactive true on a terminal, where a line may be overwritten
 */
public record Terminal(PrintStream out, boolean interactive) {

    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;

    /** Standard output. */
    public static Terminal standardOutput() {
        return new Terminal(utf8(FileDescriptor.out), isTerminal(STANDARD_OUTPUT));
    }

    /** Standard error, for progress beside output that may be piped. */
    public static Terminal standardError() {
        return new Terminal(utf8(FileDescriptor.err), isTerminal(STANDARD_ERROR));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The JDK tells it only for standard input and output together, the shell for each. */
    private static boolean isTerminal(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
