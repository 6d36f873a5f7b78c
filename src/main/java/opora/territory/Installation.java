package opora.territory;

import opora.shared.Viewer;

/** The first acts of an installation, when there is nobody yet to act (установка системы). */
public interface Installation {

    /** True until the root of the tree is founded. */
    boolean empty();

    /** Founds the root. */
    Unit begin(String federation);

    /**
     * A system hat over the whole tree, with every permission; its acts stand in the journal under
     * its name.
     *
     * @param job what the journal calls it
     */
    Viewer overAll(String job);
}
