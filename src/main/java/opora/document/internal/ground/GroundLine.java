package opora.document.internal.ground;

import opora.document.LegalGround;

/**
 * An act in the list.
 *
 * @param leaning how many things lean on it
 */
public record GroundLine(LegalGround ground, int leaning, boolean analysed) {

    /** Something stands on what is no longer in use. */
    public boolean warns() {
        return leaning > 0 && !ground.inUse();
    }
}
