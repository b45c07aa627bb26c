package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeCompilerTest {

    private final KnowledgeRecords turtle = KnowledgeRecords.ofTurtle(List.of());

    @Test
    void whatIsCompiledIsWhatTheTurtleSays() {
        KnowledgeRecords compiled = KnowledgeCompiler.compiled();
        assertEquals(turtle.version(), compiled.version());
        assertEquals(parts(turtle.agents()), parts(compiled.agents()));
        assertEquals(turtle.names(), compiled.names());
        assertEquals(turtle.roles(), compiled.roles());
        assertEquals(turtle.topics(), compiled.topics());
        assertEquals(turtle.eventKinds(), compiled.eventKinds());
        assertEquals(turtle.namingTerms(), compiled.namingTerms());
        assertEquals(turtle.places(), compiled.places());
    }

    @Test
    void theSameTurtleGivesTheSameBytes() throws IOException {
        byte[] written = written(turtle);
        assertArrayEquals(written, written(KnowledgeRecords.ofTurtle(List.of())));
        RecordsInput again = new RecordsInput(written);
        assertArrayEquals(written, written(again.records()));
        try (InputStream in = KnowledgeCompiler.class.getResourceAsStream("/ontology/knowledge.bin")) {
            assertArrayEquals(in.readAllBytes(), written);
        }
    }

    private static byte[] written(KnowledgeRecords records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordsOutput.write(records, out);
        return out.toByteArray();
    }

    /** Every component: two agents are equal when their keys are. */
    private static List<List<Object>> parts(List<KnownAgent> agents) {
        return agents.stream()
                .map(agent -> Stream.of(KnownAgent.class.getRecordComponents())
                        .map(component -> value(component, agent))
                        .toList())
                .toList();
    }

    private static Object value(RecordComponent component, KnownAgent agent) {
        try {
            return component.getAccessor().invoke(agent);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.getName(), e);
        }
    }
}
