package vn.motcua.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The page and the folder that its modules and styles are in. The folder's address changes with what is in it, so that
 * browsers may keep all of it for good and never mix two releases.
 *
 * @param folder {@code /app/{version}/}
 */
record PageFiles(String version, String folder, String page) {

    static final String LOCATION = "classpath:/static/app/";

    private static final String STATIC_FOLDER = "/static/app/";
    private static final String SOURCE_FOLDER = "\"/app/";
    private static final String HEAD_END = "</head>";
    private static final String MODULE = ".js";
    private static final String PAGES = "pages/";
    private static final String SECOND_LANGUAGE = "words/en";
    private static final int VERSION_LENGTH = 12;

    static PageFiles read() {
        try {
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            String page = text(resources.getResource("classpath:/static/index.html"));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            List<Resource> files = files(resources);
            for (Resource file : files) {
                digest.update(file.getContentAsByteArray());
            }
            String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
            String folder = "/app/" + version + '/';
            return new PageFiles(
                    version,
                    folder,
                    page.replace(SOURCE_FOLDER, '"' + folder).replace(HEAD_END, preloads(folder, files) + HEAD_END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What every page needs is asked for at once, not one module after the other as they name each other. */
    private static String preloads(String folder, List<Resource> files) throws IOException {
        StringBuilder links = new StringBuilder();
        for (Resource file : files) {
            String path = file.getURL().getPath();
            String name = path.substring(path.lastIndexOf(STATIC_FOLDER) + STATIC_FOLDER.length());
            if (name.endsWith(MODULE) && !name.startsWith(PAGES) && !name.startsWith(SECOND_LANGUAGE)) {
                links.append("  <link rel=\"modulepreload\" href=\"")
                        .append(folder)
                        .append(name)
                        .append("\">\n");
            }
        }
        return links.toString();
    }

    private static List<Resource> files(PathMatchingResourcePatternResolver resources) throws IOException {
        return Arrays.stream(resources.getResources(LOCATION + "**/*.*"))
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
    }

    private static String text(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
