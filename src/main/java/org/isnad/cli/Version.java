package org.isnad.cli;

import java.util.Set;
import org.isnad.SoftwareVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote, and the Java it runs on. */
final class Version implements IVersionProvider {

    /** What asks for the version. */
    static final Set<String> OPTIONS = Set.of("--version", "-V");

    static String line() {
        return "isnad " + SoftwareVersion.number() + " (Java "
                + Runtime.version().feature() + ")";
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
