package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the house: data flows one way, only the command line talks, and only the input decides what comes out. */
class ArchitectureTest {

    private static final String ROOT = "org.isnad";

    /** A package imports only those to its left, and the model. */
    private static final List<String> ORDER = List.of(
            "ingest",
            "text",
            "language",
            "knowledge",
            "extract",
            "link",
            "graph",
            "store",
            "query",
            "export",
            "evaluate",
            "server",
            "cli");

    /** Those that stand between an article and its quads. */
    private static final String[] DATA_PATH =
            packages(Stream.concat(Stream.of("model"), ORDER.subList(0, ORDER.indexOf("store")).stream()));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Beyond this a file holds two things, and they should part. */
    private static final int MOST_LINES = 300;

    private static final Pattern OTHER_SCRIPTS = Pattern.compile("[\\p{IsArabic}\\p{IsCyrillic}\\p{IsHebrew}]");

    static IntStream positions() {
        return IntStream.range(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aPackageKnowsOnlyThoseToItsLeft(int position) {
        String[] right = packages(ORDER.subList(position + 1, ORDER.size()).stream());
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + ORDER.get(position))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        TreeSet<String> unplaced = new TreeSet<>();
        MAIN.forEach(type -> unplaced.add(type.getPackageName()));
        unplaced.removeIf(name -> name.equals(ROOT) || name.equals(ROOT + ".model"));
        ORDER.forEach(name -> unplaced.remove(ROOT + "." + name));
        assertEquals(List.of(), List.copyOf(unplaced));
    }

    @Test
    void theModelKnowsNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(ORDER.stream()))
                .check(MAIN);
    }

    @Test
    void theMainPathEndsAtTheGraph() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(ORDER.subList(ORDER.indexOf("store"), ORDER.size()).stream()))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void noPackagesNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheCommandLineReadsStdinPrintsOrEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MAIN);
    }

    @Test
    void noClockChanceOrLocaleDecidesWhatStandsInAGraph() {
        noClasses()
                .that()
                .resideInAnyPackage(DATA_PATH)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class, UUID.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(MAIN);
    }

    @Test
    void theWordsOfALanguageStandInItsPackAndNotInTheCode() throws IOException {
        assertEquals(List.of(), sourcesWhere(text -> OTHER_SCRIPTS.matcher(text).find()));
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        assertEquals(List.of(), sourcesWhere(text -> text.lines().count() > MOST_LINES));
    }

    private static List<Path> sourcesWhere(java.util.function.Predicate<String> holds) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> holds.test(content(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String[] packages(Stream<String> names) {
        return names.map(name -> ROOT + "." + name).toArray(String[]::new);
    }
}
