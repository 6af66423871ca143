package vn.motcua.standalone.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a virtual machine remembers of an earlier run to start faster: an AOT cache from JDK 25 on, a class data archive
 * before. It stands beside the extracted jar, so a new build has a new one.
 */
record ClassCache(Path file, boolean aot) {
    private static final int FIRST_WITH_AOT = 25;

    /** The cache of a jar under these circumstances, which a later run must share to use it. */
    static ClassCache of(ExtractedJar jar, int javaFeature, String circumstances) {
        boolean aot = javaFeature >= FIRST_WITH_AOT;
        String name = "java-%d-%08x.%s".formatted(javaFeature, circumstances.hashCode(), aot ? "aot" : "jsa");
        return new ClassCache(jar.jar().resolveSibling(name), aot);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Options of a run that uses the cache; none when there is no cache yet. */
    List<String> use() {
        if (!exists()) {
            return List.of();
        }
        return List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file, quiet());
    }

    /** Options of a run that writes the cache, under another name, at its end. */
    List<String> make() {
        return List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished(), quiet());
    }

    /** Where {@link #make()} writes. */
    Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private String quiet() {
        return aot ? "-Xlog:aot=error,cds=error" : "-Xlog:cds=error";
    }
}
