package org.isnad.cli;

import org.isnad.SoftwareVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote, and the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "isnad " + SoftwareVersion.number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
