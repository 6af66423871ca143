package vn.motcua.bench;

/** Hears what a run is doing, in short lines. */
@FunctionalInterface
public interface Progress {

    /** A line. */
    void say(String line);
}
