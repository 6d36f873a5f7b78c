package opora.roadmap.internal.intake;

/** The figures before the launch: what goes in and what stays open. */
public record LaunchSummary(
        int measures, int duties, int indicators, int windows, int open, int withoutTerm) {

    static LaunchSummary of(Understanding understood) {
        var reading = understood.reading();
        return new LaunchSummary(
                reading.measures().size(),
                reading.duties().size(),
                reading.indicators().size(),
                understood.windows(),
                understood.open(),
                (int)
                        reading.measures().stream()
                                .filter(one -> one.schedule().windows().isEmpty())
                                .count());
    }
}
