package dev.loopwise.engine.js;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Corrections to npm packages where Node has moved on since they were published, or differs by
 * release: {@code fixes/<package>/<path>.fix}, a list of texts and what stands in their place.
 *
 * <pre>
 * # Why.
 * &lt;&lt;&lt;&lt;
 * the text of the package
 * ====
 * the text instead
 * &gt;&gt;&gt;&gt;
 * </pre>
 *
 * A correction whose text is gone is a bug: a newer package needs a newer list. A file {@code
 * fixes/<package>/<path>.js} stands for the whole of a package's file.
 */
final class VendorFixes {
    private static final Pattern FIX =
            Pattern.compile(
                    "^<<<<\\n(.*?)\\n====\\n(.*?)\\n?^>>>>$", Pattern.DOTALL | Pattern.MULTILINE);

    private VendorFixes() {}

    static String apply(String module, String text, String fixes) {
        String fixed = text;
        Matcher fix = FIX.matcher(fixes);
        while (fix.find()) {
            String before = fix.group(1);
            if (!fixed.contains(before)) {
                throw new IllegalStateException(
                        "The package of " + module + " no longer has: " + before);
            }
            fixed = fixed.replace(before, fix.group(2));
        }
        return fixed;
    }
}
