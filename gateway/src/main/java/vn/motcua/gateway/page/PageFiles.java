package vn.motcua.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The page and the folder that its modules and styles are in, all kept in memory. The folder's address changes with what
 * is in it, so that browsers may keep all of it for good and never mix two releases.
 *
 * @param version digest of all files
 * @param files by their paths within the folder; the styles of the screen are one
 * @param documents the page by the folder of what it shows, each asking at once for all that will be needed
 * @param addresses the folder of each address of the dashboard
 */
record PageFiles(
        String version, Map<String, PageFile> files, Map<String, String> documents, Map<String, String> addresses) {

    private static final String LOCATION = "classpath:/static/app/";
    private static final String STATIC_FOLDER = "/static/app/";
    private static final String ADDRESSES = "core/address.js";
    private static final String STYLE = "style.css";
    private static final String FIRST_PAGE = "province";
    private static final String SECOND_LANGUAGE = "words/en";
    private static final String HEAD_END = "</head>";
    private static final int VERSION_LENGTH = 12;

    /** A line of the module that knows the addresses, such as {@code province: '/toan-tinh',}. */
    private static final Pattern ADDRESS = Pattern.compile("(\\w+): '(/[a-z-]+)'");

    private static final Pattern SCREEN_STYLE =
            Pattern.compile(" *<link rel=\"stylesheet\" href=\"/app/([^\"]+)\">\\R");

    /**
     * Reads them from the class path.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    static PageFiles read() {
        try {
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            String source =
                    resources.getResource("classpath:/static/index.html").getContentAsString(StandardCharsets.UTF_8);
            SortedMap<String, PageFile> files = files(resources);
            String version = version(source, files);
            String page = oneStyle(source, files).replace("\"/app/", "\"/app/" + version + '/');
            Map<String, String> addresses = addresses(files);
            Map<String, String> documents = addresses.values().stream()
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(
                            folder -> folder, folder -> page.replace(HEAD_END, preloads(folder, version, files))));
            return new PageFiles(version, Map.copyOf(files), documents, addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of an address; of one that is none of the dashboard's own, the first page's. */
    String document(String address) {
        return documents.getOrDefault(addresses.getOrDefault(address, FIRST_PAGE), "");
    }

    /** The file of a path within the folder. */
    Optional<PageFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static SortedMap<String, PageFile> files(PathMatchingResourcePatternResolver resources) throws IOException {
        SortedMap<String, PageFile> files = new TreeMap<>();
        for (Resource resource : resources.getResources(LOCATION + "**/*.*")) {
            String path = resource.getURL().getPath();
            String name = path.substring(path.lastIndexOf(STATIC_FOLDER) + STATIC_FOLDER.length());
            files.put(name, PageFile.of(name, resource.getContentAsByteArray()));
        }
        return files;
    }

    private static String version(String page, SortedMap<String, PageFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            files.values().forEach(file -> {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update(file.plain());
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the styles of the screen into one file, in their order, and its link in the place of the first. */
    private static String oneStyle(String page, Map<String, PageFile> files) throws IOException {
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        StringBuilder changed = new StringBuilder();
        String link = "  <link rel=\"stylesheet\" href=\"/app/" + STYLE + "\">\n";
        Matcher links = SCREEN_STYLE.matcher(page);
        while (links.find()) {
            links.appendReplacement(changed, together.size() == 0 ? link : "");
            together.write(known(links.group(1), files).plain());
        }
        files.put(STYLE, PageFile.of(STYLE, together.toByteArray()));
        return links.appendTail(changed).toString();
    }

    private static Map<String, String> addresses(Map<String, PageFile> files) {
        String module = new String(known(ADDRESSES, files).plain(), StandardCharsets.UTF_8);
        return ADDRESS.matcher(module)
                .results()
                .collect(Collectors.toUnmodifiableMap(found -> found.group(2), found -> found.group(1)));
    }

    /** What the first view needs is asked for at once, not one module after the other as they name each other. */
    private static String preloads(String folder, String version, SortedMap<String, PageFile> files) {
        Predicate<PageFile> needed =
                file -> file.in("pages/") ? file.in("pages/" + folder + '/') : !file.in(SECOND_LANGUAGE);
        return files.values().stream()
                .filter(PageFile::isModule)
                .filter(needed)
                .map(file -> "  <link rel=\"modulepreload\" href=\"/app/" + version + '/' + file.name() + "\">\n")
                .collect(Collectors.joining("", "", HEAD_END));
    }

    private static PageFile known(String name, Map<String, PageFile> files) {
        PageFile file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("the page names " + name + ", which is not among " + files.keySet());
        }
        return file;
    }
}
