package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.isnad.SoftwareVersion;
import org.isnad.cli.Shell.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher and the packaged jar, as a user runs them. */
class LauncherIT {

    private static final String VERSION = "isnad " + SoftwareVersion.number();
    private static final String NO_CACHE = "/dev/null/none";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void unlink() throws IOException {
        Shell.unlink(folder);
    }

    @Test
    void runsFromAnyFolderThroughALinkAndWithSpacesInThePath() throws Exception {
        Path spaced = Files.createDirectory(folder.resolve("a folder with spaces"));
        Files.createSymbolicLink(spaced.resolve("my isnad"), Shell.HOME.resolve("isnad"));
        assertVersion(new Shell(Path.of("/")).run("'" + spaced + "/my isnad' --version"));
        assertVersion(new Shell(spaced).run("./'my isnad' --version"));
        assertVersion(new Shell(spaced).run("PATH=\"$PWD:$PATH\" 'my isnad' --version"));
        assertVersion(new Shell(spaced).run("sh './my isnad' --version"));
    }

    @Test
    void needsNoSourcesAndNoMavenWhenTheJarIsThere() throws Exception {
        Path home = copyWithJar("just the program");
        assertVersion(new Shell(folder).with("XDG_CACHE_HOME", NO_CACHE).run("'" + home + "/isnad' --version"));
    }

    @Test
    void startsWithoutACacheAndWithoutAHome() throws Exception {
        assertVersion(new Shell(Shell.HOME).run("env -u HOME -u XDG_CACHE_HOME ./isnad --version"));
        assertVersion(new Shell(Shell.HOME).with("XDG_CACHE_HOME", NO_CACHE).run("./isnad --version"));
    }

    @Test
    void aJavaHomeThatIsNoneIsPassedOver() throws Exception {
        assertVersion(new Shell(Shell.HOME)
                .with("JAVA_HOME", "/no/such/folder")
                .with("XDG_CACHE_HOME", NO_CACHE)
                .run("./isnad --version"));
    }

    @Test
    void withoutAJavaItSaysSoInOneSentence() throws Exception {
        Path home = copyWithJar("no-java");
        String script = Files.readString(home.resolve("isnad")).replaceAll("/(usr|opt|Library)/", "/nowhere/");
        Files.writeString(home.resolve("isnad"), script);
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : new String[] {"sh", "readlink", "find", "head", "sed", "cksum", "mkdir"}) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        Result result = new Shell(folder)
                .run("env -i PATH=" + tools + " HOME=" + folder + " /bin/sh " + home + "/isnad --version");
        assertEquals(3, result.exitCode(), result.err());
        assertTrue(result.err().startsWith("error: Isnad needs Java 17 or later, and none was found\nhelp: "));
    }

    @Test
    void buildsOnceWhenTheSourcesAreNewerEvenWhenStartedTwiceAtOnce() throws Exception {
        Path home = copyWithJar("a checkout");
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("ontology"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.setLastModifiedTime(home.resolve("target/isnad.jar"), FileTime.from(Instant.EPOCH));
        fakeMaven("echo called >> '" + home + "/calls'; sleep 1; for a; do case $a in -Djar=*) cp '" + jar()
                + "' \"${a#-Djar=}\";; esac; done");
        Result result =
                shellWithTools().run("cd /; '" + home + "/isnad' --version & '" + home + "/isnad' --version; wait");
        assertEquals(
                2, result.out().lines().filter(line -> line.startsWith(VERSION)).count(), result.err());
        assertEquals(1, Files.readAllLines(home.resolve("calls")).size());
        assertTrue(result.err().contains("building it with Maven"));
        Result again = shellWithTools().run("'" + home + "/isnad' --version");
        assertEquals("", again.err());
    }

    @Test
    void aBuildThatFailsIsShownAndLeavesTheOldJar() throws Exception {
        Path home = copyWithJar("broken");
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.setLastModifiedTime(home.resolve("target/isnad.jar"), FileTime.from(Instant.EPOCH));
        fakeMaven("echo 'Foo.java: cannot find symbol'; exit 1");
        Result result = shellWithTools().run("'" + home + "/isnad' --version");
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("Foo.java: cannot find symbol\nerror: the build failed"), result.err());
        assertTrue(Files.exists(home.resolve("target/isnad.jar")));
        assertFalse(Files.exists(home.resolve("target/.building"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void printsTheSameOctetsInEveryLocale() throws Exception {
        byte[] octets =
                new Shell(Shell.HOME).run("LC_ALL=C ./isnad extract seeds").octets();
        assertTrue(octets.length > 1000);
        for (String locale : new String[] {"ar_SY.UTF-8", "C.UTF-8", "POSIX"}) {
            Shell shell = new Shell(Shell.HOME).with("TZ", "Asia/Damascus");
            assertArrayEquals(
                    octets,
                    shell.run("LC_ALL=" + locale + " ./isnad extract seeds").octets());
        }
    }

    @Test
    void takesNamesInArabicScriptInEveryLocale() throws Exception {
        Path article = folder.resolve("\u0645\u0642\u0627\u0644.txt");
        Files.copy(Shell.HOME.resolve("seeds/madapost-2019-05-14.txt"), article);
        Result result = new Shell(Shell.HOME).run("LC_ALL=C ./isnad extract '" + article + "'");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("\u0645\u0642\u0627\u0644.txt"));
    }

    @Test
    void staysQuietWhenTheReaderGoesAway() throws Exception {
        Result result =
                new Shell(Shell.HOME).run("set -o pipefail; ./isnad extract seeds seeds seeds seeds seeds | head -n 1");
        assertEquals("", result.err());
        assertEquals(1, result.out().lines().count());
    }

    @Test
    void tellsOfAFullDisk() throws Exception {
        Result result = new Shell(Shell.HOME).run("./isnad extract seeds > /dev/full");
        assertEquals(3, result.exitCode());
        assertTrue(result.err().startsWith("error: standard output: "), result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version", "--help", "help extract", "extract --help", "serve --help", "ingest --help",
                "query --help", "compare --help", "export --help", "verify --help", "show --help", "stats --help",
                "demo --help", "no-such-command", "extract --no-such-option"
            })
    void loadsNothingOfJenaForHelpVersionAndWrongUsage(String arguments) throws Exception {
        Result result = new Shell(Shell.HOME)
                .run("$JAVA_HOME/bin/java -Xshare:off -Xlog:class+load -jar target/isnad.jar " + arguments);
        assertTrue(result.out().contains("org.isnad.cli.Main"));
        assertFalse(
                result.out()
                        .lines()
                        .anyMatch(line -> line.contains(" org.apache.jena.") || line.contains(" org.eclipse.")),
                () -> result.out()
                        .lines()
                        .filter(line -> line.contains(" org.apache.jena."))
                        .findFirst()
                        .orElse(""));
    }

    private static void assertVersion(Result result) {
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith(VERSION), result.out());
        assertEquals("", result.err());
    }

    private static Path jar() {
        return Shell.HOME.resolve("target/isnad.jar");
    }

    /** A folder that holds the launcher and the jar only. */
    private Path copyWithJar(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.copy(
                Shell.HOME.resolve("isnad"), home.resolve("isnad"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(home.resolve("target"));
        Files.copy(jar(), home.resolve("target/isnad.jar"));
        return home;
    }

    private void fakeMaven(String body) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("bin"));
        Path mvn = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Shell shellWithTools() {
        return new Shell(folder)
                .with("XDG_CACHE_HOME", NO_CACHE)
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }
}
