package org.isnad.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Problem;

/** Bytes in, text out. UTF-8, or UTF-16 when a byte order mark says so; a byte that is neither is never guessed at. */
final class TextDecoder {

    private static final int REPLACEMENT = 0xFFFD;

    private TextDecoder() {}

    /**
     * The text without its byte order mark. A character that XML cannot carry (a control character, U+FFFE, U+FFFF)
     * becomes U+FFFD, one for one, so that offsets hold and every export of the text can be read back.
     *
     * @throws org.isnad.model.IsnadException naming {@code document} and the byte, when the bytes are no text
     */
    static String decode(String document, byte[] bytes) {
        Mark mark = Mark.of(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
        CharsetDecoder decoder = mark.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            throw malformed(document, mark.charset, in.position()).exception();
        }
        String decoded = text.flip().toString();
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            throw binary(document, nul).exception();
        }
        return withoutControls(decoded);
    }

    private static Problem malformed(String document, Charset charset, int offset) {
        return Problem.input(
                document + ", byte " + offset,
                "is not " + charset + " from here on",
                "convert it, as in: iconv -f WINDOWS-1256 -t UTF-8 FILE");
    }

    private static Problem binary(String document, int offset) {
        return Problem.input(
                document + ", character " + offset,
                "holds a NUL, so it is not text",
                "give plain text; UTF-16 needs its byte order mark");
    }

    private static String withoutControls(String text) {
        if (text.codePoints().noneMatch(TextDecoder::unfitForXml)) {
            return text;
        }
        return text.codePoints()
                .map(c -> unfitForXml(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unfitForXml(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        NONE(StandardCharsets.UTF_8);

        private final Charset charset;
        private final int length;
        private final int[] octets;

        Mark(Charset charset, int... octets) {
            this.charset = charset;
            this.octets = octets;
            this.length = octets.length;
        }

        static Mark of(byte[] bytes) {
            for (Mark mark : values()) {
                if (mark.begins(bytes)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean begins(byte[] bytes) {
            if (bytes.length < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((bytes[i] & 0xFF) != octets[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
