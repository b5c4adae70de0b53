package dev.loopwise.engine.js;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Value;

/** AES for library modules. A cipher is a Java object that the program's JavaScript keeps. */
final class CipherBindings {
    private static final int TAG_BITS = 128;
    private static final byte[] NOTHING = {};

    private CipherBindings() {}

    static void addTo(ByteBindings bindings) {
        bindings.add("newCipher", CipherBindings::newCipher);
        bindings.add(
                "updateAdditional",
                a -> {
                    a[0].<Cipher>asHostObject().updateAAD(ByteBindings.read(a[1]));
                    return null;
                });
        bindings.add(
                "updateCipher",
                a -> bytes(a[0].<Cipher>asHostObject().update(ByteBindings.read(a[1]))));
        bindings.add("finishCipher", CipherBindings::finish);
    }

    /** {@code (mode, padded, encrypting, key, iv)}: mode is one of CBC, CTR, ECB and GCM. */
    private static Object newCipher(Value[] arguments) {
        String mode = arguments[0].asString();
        String padding = arguments[1].asBoolean() ? "PKCS5Padding" : "NoPadding";
        try {
            Cipher cipher = Cipher.getInstance("AES/" + mode + "/" + padding);
            SecretKeySpec key = new SecretKeySpec(ByteBindings.read(arguments[3]), "AES");
            int direction = arguments[2].asBoolean() ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
            byte[] iv = ByteBindings.read(arguments[4]);
            switch (mode) {
                case "ECB" -> cipher.init(direction, key);
                case "GCM" -> cipher.init(direction, key, new GCMParameterSpec(TAG_BITS, iv));
                default -> cipher.init(direction, key, new IvParameterSpec(iv));
            }
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No such cipher can be made.", e);
        }
    }

    /** {@code (cipher, input)}: the last bytes, or a word where they are wrong. */
    private static Object finish(Value[] arguments) {
        try {
            Cipher cipher = arguments[0].asHostObject();
            return bytes(cipher.doFinal(ByteBindings.read(arguments[1])));
        } catch (GeneralSecurityException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Object bytes(byte[] bytes) {
        byte[] some = bytes == null ? NOTHING : bytes;
        return ByteBindings.arrayBuffer(Arrays.copyOf(some, some.length));
    }
}
