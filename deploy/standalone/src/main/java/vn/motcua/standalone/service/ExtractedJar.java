package vn.motcua.standalone.service;

import java.nio.file.Path;

/**
 * A service ready to run: its own small jar, whose manifest names the libraries beside it.
 *
 * @param jar the application's jar
 * @param mainClass its main class
 */
public record ExtractedJar(Path jar, String mainClass) {}
