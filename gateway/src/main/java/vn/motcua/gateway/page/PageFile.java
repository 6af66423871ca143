package vn.motcua.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/**
 * A module or style of the page, as it goes over the line.
 *
 * @param name its path within the folder, such as {@code core/api.js}
 */
record PageFile(String name, byte[] plain, byte[] compressed) {

    static PageFile of(String name, byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return new PageFile(name, plain, compressed.toByteArray());
    }

    boolean isModule() {
        return name.endsWith(".js");
    }

    /** Whether it is in a folder, such as {@code pages/province/}. */
    boolean in(String folder) {
        return name.startsWith(folder);
    }
}
