package vn.motcua.kit.testing;

import org.jspecify.annotations.Nullable;

/**
 * The servers that contracts of stores and of the broker are tested on: those at the addresses in
 * {@code MOTCUA_TEST_MONGODB_URI} and {@code MOTCUA_TEST_KAFKA}; else, where Docker answers, containers of the images that
 * production runs; else the embedded ones. Each says in one line which it is.
 */
public final class Servers {

    private Servers() {}

    /** A MongoDB; to be closed. */
    public static TestStore store() {
        return said(
                open(TestStore.at(System.getenv("MOTCUA_TEST_MONGODB_URI")), TestStore::inDocker, TestStore::embedded));
    }

    /** A Kafka without any of the system's topics; to be closed. */
    public static TestBroker broker() {
        return said(
                open(TestBroker.at(System.getenv("MOTCUA_TEST_KAFKA")), TestBroker::inDocker, TestBroker::embedded));
    }

    private static <S> S open(@Nullable S given, Opening<S> inDocker, Opening<S> embedded) {
        if (given != null) {
            return given;
        }
        return DockerEngine.answers() ? inDocker.open() : embedded.open();
    }

    private static <S> S said(S server) {
        System.out.println("tests run on " + server);
        return server;
    }

    private interface Opening<S> {
        S open();
    }
}
