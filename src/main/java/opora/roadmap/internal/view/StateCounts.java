package opora.roadmap.internal.view;

/** How many measures are in each state, whatever state is chosen (числа на фишках). */
public record StateCounts(
        int all, int mine, int late, int due, int waiting, int unscheduled, int before) {}
