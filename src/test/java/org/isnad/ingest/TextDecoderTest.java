package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final String WORDS = "\u0642\u0627\u0644 \uD83D\uDE00\u00A0\r\nx";

    @Test
    void readsUtf8AsItStands() {
        assertEquals(WORDS, TextDecoder.decode("x", WORDS.getBytes(UTF_8)));
    }

    @Test
    void dropsTheByteOrderMarkAndObeysIt() {
        assertEquals(WORDS, TextDecoder.decode("x", ("\uFEFF" + WORDS).getBytes(UTF_8)));
        assertEquals(WORDS, TextDecoder.decode("x", ("\uFEFF" + WORDS).getBytes(UTF_16LE)));
        assertEquals(WORDS, TextDecoder.decode("x", ("\uFEFF" + WORDS).getBytes(UTF_16BE)));
    }

    @Test
    void keepsAMarkThatIsNotTheFirstCharacter() {
        assertEquals("a\uFEFFb", TextDecoder.decode("x", "a\uFEFFb".getBytes(UTF_8)));
    }

    @Test
    void namesTheByteWhereUtf8Ends() {
        byte[] arabicWindows = ("ab" + WORDS.substring(0, 3)).getBytes(Charset.forName("windows-1256"));
        assertTrue(
                problem(arabicWindows).where().equals("news/x.txt, byte 2"),
                problem(arabicWindows).where());
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] whole = "ab\u0642".getBytes(UTF_8);
        assertEquals(
                "news/x.txt, byte 2", problem(java.util.Arrays.copyOf(whole, 3)).where());
    }

    @Test
    void refusesWhatHoldsANul() {
        assertTrue(problem("ab\0c".getBytes(UTF_8)).what().contains("NUL"));
        assertTrue(problem(WORDS.getBytes(UTF_16LE)).next().contains("byte order mark")
                || problem(WORDS.getBytes(UTF_16LE)).where().contains("byte"));
    }

    @Test
    void standsInOneForOneForWhatXmlCannotCarry() {
        assertEquals("a\uFFFDb\uFFFDc\t", TextDecoder.decode("x", "a\u0001b\uFFFEc\t".getBytes(UTF_8)));
    }

    private static Problem problem(byte[] bytes) {
        return assertThrows(IsnadException.class, () -> TextDecoder.decode("news/x.txt", bytes))
                .problem();
    }
}
