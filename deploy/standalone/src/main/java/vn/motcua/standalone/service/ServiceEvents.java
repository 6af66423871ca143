package vn.motcua.standalone.service;

import java.time.Duration;

/** Told what becomes of a service's process. */
public interface ServiceEvents {
    /** A process runs, the first or a later one. */
    void started(String service, long pid);

    /** The process ended though nobody asked it to; the next start follows after the wait. */
    void crashed(String service, int exitCode, Duration wait);
}
