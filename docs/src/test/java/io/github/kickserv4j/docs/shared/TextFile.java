package io.github.kickserv4j.docs.shared;

/**
 * A file that people write.
 *
 * @param path from the root of the project, with forward slashes
 * @param text all of it
 */
public record TextFile(String path, String text) {}
