package vn.motcua.standalone.service;

import java.nio.file.Path;

/** The virtual machine that runs the supervisor, which also runs the services. */
final class Jvm {
    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int feature() {
        return Runtime.version().feature();
    }
}
