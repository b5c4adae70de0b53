package dev.loopwise.engine.js;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 for library modules, with U+FFFD for what is malformed, as web APIs have it. */
final class TextBindings {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private TextBindings() {}

    static void addTo(ByteBindings bindings) {
        bindings.add("encodeUtf8", a -> ByteBindings.arrayBuffer(encode(a[0].asString())));
        bindings.add(
                "decodeUtf8", a -> new String(ByteBindings.read(a[0]), StandardCharsets.UTF_8));
    }

    private static byte[] encode(String text) {
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .replaceWith(REPLACEMENT)
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("An encoder that replaces refused a text.", e);
        }
    }
}
