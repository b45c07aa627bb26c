package org.isnad.export;

/**
 * A format, as users name it.
 *
 * @param name on the command line
 * @param extension of files, without the dot
 * @param mediaType in HTTP
 * @param description one line for the help
 */
public record Format(String name, String extension, String mediaType, String description) {}
