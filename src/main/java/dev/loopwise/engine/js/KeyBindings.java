package dev.loopwise.engine.js;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.Random;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * Key pairs for library modules. They are the same in every run, so that a run can be repeated, and
 * therefore no secret.
 */
final class KeyBindings {
    /** Node's names of curves, as the Java class library has them. */
    private static final Map<String, String> CURVES =
            Map.of(
                    "P-256", "secp256r1",
                    "prime256v1", "secp256r1",
                    "P-384", "secp384r1",
                    "secp384r1", "secp384r1",
                    "P-521", "secp521r1",
                    "secp521r1", "secp521r1");

    private KeyBindings() {}

    static void addTo(ByteBindings bindings) {
        bindings.add("hasCurve", a -> CURVES.containsKey(a[0].asString()));
        bindings.add("generateKeyPair", KeyBindings::generate);
    }

    /** {@code (type, bits, curve)}: the public key as SPKI and the private one as PKCS #8. */
    private static Object generate(Value[] arguments) {
        try {
            KeyPair pair =
                    generator(
                                    arguments[0].asString(),
                                    arguments[1].asInt(),
                                    arguments[2].asString())
                            .generateKeyPair();
            return ProxyArray.fromArray(
                    ByteBindings.arrayBuffer(pair.getPublic().getEncoded()),
                    ByteBindings.arrayBuffer(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No key pair of that kind can be made.", e);
        }
    }

    private static KeyPairGenerator generator(String type, int bits, String curve)
            throws GeneralSecurityException {
        return switch (type) {
            case "rsa" -> ofSize(KeyPairGenerator.getInstance("RSA"), bits);
            case "ec" -> ofCurve(KeyPairGenerator.getInstance("EC"), CURVES.get(curve));
            default -> ofSize(KeyPairGenerator.getInstance(type), 255);
        };
    }

    private static KeyPairGenerator ofSize(KeyPairGenerator generator, int bits) {
        generator.initialize(bits, new RepeatableRandom());
        return generator;
    }

    private static KeyPairGenerator ofCurve(KeyPairGenerator generator, String curve)
            throws InvalidAlgorithmParameterException {
        generator.initialize(new ECGenParameterSpec(curve), new RepeatableRandom());
        return generator;
    }

    private static final class RepeatableRandom extends SecureRandom {
        private final transient Random random = new Random(1);

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
