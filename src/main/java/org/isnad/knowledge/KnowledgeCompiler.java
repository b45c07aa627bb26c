package org.isnad.knowledge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the shipped Turtle into a file of records when the program is built, so that it need not be parsed at every
 * start. The file says exactly what the Turtle says, in the same order, and the same bytes for the same Turtle.
 */
public final class KnowledgeCompiler {

    private static final String RESOURCE = "/ontology/knowledge.bin";

    private KnowledgeCompiler() {}

    /** Writes the file; the build calls this with its path. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RecordsOutput.write(KnowledgeRecords.ofTurtle(List.of()), out);
        }
    }

    /** What the build wrote. */
    static KnowledgeRecords compiled() {
        try (InputStream in = KnowledgeCompiler.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new KnowledgeException(RESOURCE.substring(1) + " is not in the jar; build it again");
            }
            return new RecordsInput(in.readAllBytes()).records();
        } catch (IOException | BufferUnderflowException e) {
            throw new KnowledgeException(RESOURCE.substring(1) + " cannot be read from the jar: " + e.getMessage(), e);
        }
    }
}
