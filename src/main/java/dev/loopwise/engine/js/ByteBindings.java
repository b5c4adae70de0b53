package dev.loopwise.engine.js;

import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Java functions on bytes for library modules, which see them as {@code host.bytes}. */
final class ByteBindings {
    /** All functions that library modules use; they know nothing of the run that calls. */
    static final ProxyObject ALL = ProxyObject.fromMap(all().functions);

    private final Map<String, Object> functions = new HashMap<>();

    private static ByteBindings all() {
        ByteBindings bindings = new ByteBindings();
        TextBindings.addTo(bindings);
        CryptoBindings.addTo(bindings);
        KeyBindings.addTo(bindings);
        CipherBindings.addTo(bindings);
        ZlibBindings.addTo(bindings);
        return bindings;
    }

    /** Adds a function under a name, such as {@code pbkdf2}. */
    ByteBindings add(String name, ProxyExecutable function) {
        functions.put(name, function);
        return this;
    }

    /** The bytes of an {@code ArrayBuffer}, a typed array or a {@code DataView}. */
    static byte[] read(Value bytes) {
        if (bytes.hasBufferElements()) {
            return read(bytes, 0, (int) bytes.getBufferSize());
        }
        int offset = bytes.getMember("byteOffset").asInt();
        return read(bytes.getMember("buffer"), offset, bytes.getMember("byteLength").asInt());
    }

    private static byte[] read(Value arrayBuffer, int offset, int length) {
        byte[] copy = new byte[length];
        arrayBuffer.readBuffer(offset, copy, 0, length);
        return copy;
    }

    /** A new {@code ArrayBuffer} around {@code bytes}, to be returned to the program. */
    static Object arrayBuffer(byte[] bytes) {
        return RealmObjects.arrayBuffer(bytes);
    }
}
