package opora.journal;

import opora.shared.Viewer;

/** The seal on the journal of a municipality: seen and checked (печать журнала). */
public interface SealApi {

    Seal seal(Viewer viewer);

    /** Computes every digest anew from the lines themselves. */
    Seal.Check check(Viewer viewer);
}
