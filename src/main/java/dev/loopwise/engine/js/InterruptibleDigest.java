package dev.loopwise.engine.js;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.ExtendedDigest;
import org.graalvm.polyglot.Context;

/** A digest inside a long derivation, which a run that has used up its time can end. */
final class InterruptibleDigest implements ExtendedDigest {
    private static final int RESULTS_BETWEEN_SAFEPOINTS = 4096;

    private final ExtendedDigest digest;
    private final Context context = Context.getCurrent();
    private int results;

    InterruptibleDigest(Digest digest) {
        this.digest = (ExtendedDigest) digest;
    }

    @Override
    public String getAlgorithmName() {
        return digest.getAlgorithmName();
    }

    @Override
    public int getDigestSize() {
        return digest.getDigestSize();
    }

    @Override
    public int getByteLength() {
        return digest.getByteLength();
    }

    @Override
    public void update(byte in) {
        digest.update(in);
    }

    @Override
    public void update(byte[] in, int offset, int length) {
        digest.update(in, offset, length);
    }

    @Override
    public int doFinal(byte[] out, int offset) {
        if (++results % RESULTS_BETWEEN_SAFEPOINTS == 0) {
            context.safepoint();
        }
        return digest.doFinal(out, offset);
    }

    @Override
    public void reset() {
        digest.reset();
    }
}
