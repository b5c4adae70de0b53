package dev.loopwise.engine.js;

import dev.loopwise.engine.js.DerivedKeys.Request;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.digests.Blake2sDigest;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA3Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.digests.SHA512tDigest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.graalvm.polyglot.Value;

/** Hashes, message authentication codes and key derivation for library modules. */
final class CryptoBindings {
    private static final int BITS_PER_BYTE = 8;

    /** By OpenSSL's names without dashes. */
    private static final Map<String, DigestFactory> DIGESTS =
            Map.ofEntries(
                    Map.entry("md5", MD5Digest::new),
                    Map.entry("sha1", SHA1Digest::new),
                    Map.entry("sha224", SHA224Digest::new),
                    Map.entry("sha256", SHA256Digest::new),
                    Map.entry("sha384", SHA384Digest::new),
                    Map.entry("sha512", SHA512Digest::new),
                    Map.entry("sha512224", () -> new SHA512tDigest(224)),
                    Map.entry("sha512256", () -> new SHA512tDigest(256)),
                    Map.entry("sha3224", () -> new SHA3Digest(224)),
                    Map.entry("sha3256", () -> new SHA3Digest(256)),
                    Map.entry("sha3384", () -> new SHA3Digest(384)),
                    Map.entry("sha3512", () -> new SHA3Digest(512)),
                    Map.entry("ripemd160", RIPEMD160Digest::new),
                    Map.entry("rmd160", RIPEMD160Digest::new),
                    Map.entry("blake2b512", () -> new Blake2bDigest(512)),
                    Map.entry("blake2s256", () -> new Blake2sDigest(256)));

    /** What all runs have derived. */
    private static final DerivedKeys KEYS = new DerivedKeys();

    private CryptoBindings() {}

    static void addTo(ByteBindings bindings) {
        bindings.add("hasDigest", a -> digest(a[0].asString()).isPresent());
        bindings.add("hash", a -> bytes(hash(a[0].asString(), ByteBindings.read(a[1]))));
        bindings.add("hmac", CryptoBindings::hmac);
        bindings.add("pbkdf2", CryptoBindings::pbkdf2);
        bindings.add("scrypt", CryptoBindings::scrypt);
        bindings.add(
                "timingSafeEqual",
                a -> MessageDigest.isEqual(ByteBindings.read(a[0]), ByteBindings.read(a[1])));
    }

    private static Object bytes(byte[] bytes) {
        return ByteBindings.arrayBuffer(bytes);
    }

    private static byte[] hash(String name, byte[] content) {
        Digest digest = digest(name).orElseThrow();
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    /** {@code (digest, key, content)}. */
    private static Object hmac(Value[] arguments) {
        HMac mac = new HMac(digest(arguments[0].asString()).orElseThrow());
        mac.init(new KeyParameter(ByteBindings.read(arguments[1])));
        byte[] content = ByteBindings.read(arguments[2]);
        mac.update(content, 0, content.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return bytes(result);
    }

    /** {@code (password, salt, iterations, length, digest)}. */
    private static Object pbkdf2(Value[] arguments) {
        byte[] password = ByteBindings.read(arguments[0]);
        byte[] salt = ByteBindings.read(arguments[1]);
        int iterations = arguments[2].asInt();
        int length = arguments[3].asInt();
        String digest = arguments[4].asString();
        return bytes(
                KEYS.get(
                        new Request(password, salt, "pbkdf2", iterations, length, digest),
                        () -> pbkdf2(password, salt, iterations, length, digest)));
    }

    private static byte[] pbkdf2(
            byte[] password, byte[] salt, int iterations, int length, String digest) {
        PKCS5S2ParametersGenerator generator =
                new PKCS5S2ParametersGenerator(
                        new InterruptibleDigest(digest(digest).orElseThrow()));
        generator.init(password, salt, iterations);
        CipherParameters key = generator.generateDerivedMacParameters(length * BITS_PER_BYTE);
        return ((KeyParameter) key).getKey();
    }

    /** {@code (password, salt, N, r, p, length)}. */
    private static Object scrypt(Value[] arguments) {
        byte[] password = ByteBindings.read(arguments[0]);
        byte[] salt = ByteBindings.read(arguments[1]);
        int cost = arguments[2].asInt();
        int blockSize = arguments[3].asInt();
        int parallel = arguments[4].asInt();
        int length = arguments[5].asInt();
        return bytes(
                KEYS.get(
                        new Request(password, salt, "scrypt", cost, blockSize, parallel, length),
                        () -> SCrypt.generate(password, salt, cost, blockSize, parallel, length)));
    }

    private static Optional<Digest> digest(String name) {
        String plainName =
                name.toLowerCase(Locale.ROOT)
                        .replaceFirst("^rsa-", "")
                        .replace("-", "")
                        .replace("/", "");
        return Optional.ofNullable(DIGESTS.get(plainName)).map(DigestFactory::create);
    }

    @FunctionalInterface
    private interface DigestFactory {
        Digest create();
    }
}
