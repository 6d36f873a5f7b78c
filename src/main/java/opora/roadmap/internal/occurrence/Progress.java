package opora.roadmap.internal.occurrence;

import opora.shared.Window;

/**
 * What executors have said of one occurrence so far, in numbers (ход исполнения).
 *
 * @param each everybody answers for himself; otherwise one answers for all
 * @param asked how many are asked; at least one, even where nobody is assigned yet
 * @param complete how many of them have said as many times as the window wants
 * @param times how many times it was done by all answers together
 * @param undecided answers that wait for the controller
 */
public record Progress(boolean each, int asked, int complete, int times, int undecided) {

    public static final Progress NONE = new Progress(false, 1, 0, 0, 0);

    /** Everything asked has been said, accepted or not yet. */
    boolean saidInFull(Window window) {
        return each ? complete >= asked : times >= Math.max(1, window.minTimes());
    }

    boolean begun() {
        return times > 0;
    }
}
