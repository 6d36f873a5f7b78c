package opora.roadmap.internal.view;

/** How many measures are in each state, whatever state is chosen (числа на фишках). */
public record StateCounts(
        int all, int mine, int late, int due, int waiting, int unscheduled, int before) {

    StateCounts plus(StateCounts other) {
        return new StateCounts(
                all + other.all,
                mine + other.mine,
                late + other.late,
                due + other.due,
                waiting + other.waiting,
                unscheduled + other.unscheduled,
                before + other.before);
    }
}
