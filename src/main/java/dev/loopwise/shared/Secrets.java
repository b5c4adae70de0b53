package dev.loopwise.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Makes codes and tokens that cannot be guessed, and the hashes under which they are stored. */
public final class Secrets {
    /** Digits and capitals without those that look alike (0 and O, 1 and I and L, U and V). */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A random code that people can read out: {@code length} characters, 4.9 bits each. */
    public static String code(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A random token for machines: 256 bits, safe in addresses and cookies. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code as it was made, from what a person typed: blanks, hyphens and case do not count. */
    public static String normalise(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** A code in groups of four for people to read. */
    public static String grouped(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }

    /** SHA-256 of a token or code; enough for secrets that are random and long. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
